import robotsParser from 'robots-parser';

// The package is CommonJS, but its types describe an ES module.
const parse = robotsParser as unknown as typeof robotsParser.default;

/** A longer line is not a rule anybody wrote; matching it could cost minutes. */
const LINE_LENGTH_MAX = 2_000;

export interface RobotsRules {
  /** Whether `url` (of the origin the rules were read for) may be opened, and the 1-based line that decided, null when none did. */
  decide(url: string): { readonly allowed: boolean; readonly line: number | null };
  /** Crawl-delay for us, else for everyone; null when none is given. */
  readonly crawlDelayMs: number | null;
}

/** Reads a robots.txt (RFC 9309) for one product token. Never throws: what is not a rule is no rule. */
export function readRobots(robotsUrl: string, text: string, userAgent: string): RobotsRules {
  const parsed = parse(
    robotsUrl,
    text
      .split(/\r\n|\r|\n/)
      .map(normaliseLine)
      .join('\n'),
  );
  const delay = parsed.getCrawlDelay(userAgent) ?? parsed.getCrawlDelay('*');
  return {
    decide(url) {
      const asked = normaliseUrl(url);
      // The parser says undefined about another origin; only a clear yes lets us in.
      const allowed = parsed.isAllowed(asked, userAgent) === true;
      const line = parsed.getMatchingLineNumber(asked, userAgent) as number | undefined;
      return { allowed, line: line === undefined || line < 1 ? null : line };
    },
    crawlDelayMs: delay === undefined || !(delay > 0) ? null : Math.min(delay, 86_400) * 1000,
  };
}

/**
 * True for a body that is not a robots.txt but a web page: a site that answers every path with its start page or its login form has
 * told us nothing about its rules, and the parser would read it as "everything is allowed". Real rules under a wrong label are rules.
 */
export function isWebPage(contentType: string | undefined, text: string): boolean {
  if (/^[\s\uFEFF]*<(!doctype|!--|html|head|body|script|title|meta|\?xml)/i.test(text.slice(0, 1_000))) return true;
  return /\bx?html\b/i.test(contentType ?? '') && !/^[\s\uFEFF]*(user-agent|sitemap)\s*:/im.test(text);
}

function normaliseLine(line: string): string {
  const rule = /^(\s*\uFEFF?\s*(?:allow|disallow)\s*:\s*)([^#]*)/i.exec(line);
  if (rule === null) return line.slice(0, LINE_LENGTH_MAX);
  const [, name = '', pattern = ''] = rule;
  // A cut Disallow shuts out more than was written and a cut Allow lets in more: the first is safe, the second is dropped.
  if (pattern.length > LINE_LENGTH_MAX) return /disallow/i.test(name) ? name + literally(pattern.slice(0, LINE_LENGTH_MAX)) : '';
  return name + literally(pattern.trim());
}

/** `$` anchors only at the very end of a pattern; anywhere else it is itself, and so is written the way `normaliseUrl` writes it. */
const literally = (pattern: string) => decodeUnreserved(pattern).replace(/\$(?!$)/g, '%24');

/** In an address `*` and `$` are letters, not wildcards. */
function normaliseUrl(url: string): string {
  const { origin, pathname, search } = new URL(url);
  return (
    origin +
    decodeUnreserved(pathname + search)
      .replaceAll('*', '%2A')
      .replaceAll('$', '%24')
  );
}

/** `%7E` and `~` are the same letter (RFC 3986, 2.3), but the parser compares them as they are written. */
const decodeUnreserved = (text: string) =>
  text.replace(/%[0-9a-f]{2}/gi, (escape) => {
    const letter = String.fromCharCode(Number.parseInt(escape.slice(1), 16));
    return /[\w.~-]/.test(letter) ? letter : escape;
  });
