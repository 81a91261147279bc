/**
 * The short list that comes with Evenhand, in the format of WhatsMyName: sites with a documented interface for looking up one account. Written
 * from that documentation, not from anybody's list; each step it becomes has controls of its own, which show when a site has changed.
 */
export const USERNAME_SITES = {
  license: ['Written for Evenhand from the documentation of each site, Apache-2.0.'],
  sites: [
    {
      // https://docs.github.com/en/rest/users/users
      name: 'GitHub',
      uri_check: 'https://api.github.com/users/{account}',
      uri_pretty: 'https://github.com/{account}',
      e_code: 200,
      e_string: '"login":',
      m_code: 404,
      m_string: '"Not Found"',
      known: ['torvalds'],
      cat: 'coding',
    },
    {
      // https://github.com/HackerNews/API
      name: 'Hacker News',
      uri_check: 'https://hacker-news.firebaseio.com/v0/user/{account}.json',
      uri_pretty: 'https://news.ycombinator.com/user?id={account}',
      e_code: 200,
      e_string: '"created":',
      m_code: 200,
      m_string: 'null',
      known: ['dang'],
      cat: 'social',
    },
    {
      // https://lichess.org/api
      name: 'Lichess',
      uri_check: 'https://lichess.org/api/user/{account}',
      uri_pretty: 'https://lichess.org/@/{account}',
      e_code: 200,
      e_string: '"createdAt":',
      m_code: 404,
      m_string: '"error":"Not found',
      known: ['thibault'],
      cat: 'gaming',
    },
    {
      // https://codeforces.com/apiHelp
      name: 'Codeforces',
      uri_check: 'https://codeforces.com/api/user.info?handles={account}',
      uri_pretty: 'https://codeforces.com/profile/{account}',
      e_code: 200,
      e_string: '"status":"OK"',
      m_code: 400,
      m_string: '"status":"FAILED"',
      known: ['tourist'],
      cat: 'coding',
    },
    {
      // https://crates.io/data-access
      name: 'crates.io',
      uri_check: 'https://crates.io/api/v1/users/{account}',
      uri_pretty: 'https://crates.io/users/{account}',
      e_code: 200,
      e_string: '"login":',
      m_code: 404,
      m_string: '"detail":"Not Found"',
      known: ['dtolnay'],
      cat: 'coding',
    },
    {
      // https://keybase.io/docs/api/1.0/call/user/lookup
      name: 'Keybase',
      uri_check: 'https://keybase.io/_/api/1.0/user/lookup.json?usernames={account}&fields=basics',
      uri_pretty: 'https://keybase.io/{account}',
      e_code: 200,
      e_string: '"basics":',
      m_code: 200,
      m_string: '"them":[null]',
      known: ['chris'],
      cat: 'social',
    },
  ],
} as const;
