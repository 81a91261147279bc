#!/usr/bin/env bash
# searx 1.1.0 (Debian), SearXNG's ancestor with the same JSON API, aggregating only loopback engines:
# the MediaWiki and WordPress of this folder (start those first; a stopped one shows as unresponsive).
# ./run.sh [up|down|check]
. "$(dirname "$0")/common.sh"
PORT=${PORT:-21014}; URL=http://127.0.0.1:$PORT
up() {
  apt_get searx
  zcat -f /usr/share/doc/searx/examples/settings.yml* >"$STATE/example.yml"
  /usr/bin/python3 - "$STATE" "$PORT" <<'PY'
import sys, yaml
state, port = sys.argv[1], int(sys.argv[2])
s = yaml.safe_load(open(state + '/example.yml'))
s['server'].update(port=port, bind_address='127.0.0.1', secret_key='loopback-only', method='GET')
s['search']['formats'] = ['html', 'json', 'csv', 'rss']
s['outgoing'].update(request_timeout=5.0, useragent_suffix='practice-web')
s['checker'] = {}
s.pop('result_proxy', None)
s['engines'] = [
  dict(name='practicewiki', engine='json_engine', shortcut='pw', categories='general', first_page_num=0, paging=False,
       search_url='http://127.0.0.1:21010/api.php?action=query&generator=search&gsrsearch={query}&gsrwhat=text&gsrnamespace=0|2&gsrlimit=10&prop=info&inprop=url&format=json&formatversion=2',
       results_query='query/pages', url_query='fullurl', title_query='title', content_query='title'),
  dict(name='practiceblog', engine='json_engine', shortcut='pb', paging=True, categories='general, news',
       search_url='http://127.0.0.1:21012/wp-json/wp/v2/search?search={query}&per_page=10&page={pageno}', url_query='url', title_query='title', content_query='subtype', first_page_num=1),
  dict(name='downengine', engine='json_engine', shortcut='dn', search_url='http://127.0.0.1:21099/?q={query}', url_query='url', title_query='title', content_query='c', categories='general'),
]
for e in s['engines']: e['enable_http'] = True   # plain http is refused by default
yaml.safe_dump(s, open(state + '/settings.yml', 'w'))
PY
  start searx env SEARX_SETTINGS_PATH="$STATE/settings.yml" /usr/bin/python3 /usr/bin/searx-run
  wait_http "$URL/healthz" 40
}
check() { set +e +o pipefail
  curl -s "$URL/search?q=Quillfeather&format=json&pageno=1"; echo
  curl -s "$URL/search?q=Quillfeather&format=rss" | head -c 300; echo
  curl -s -o /dev/null -w 'unknown format %{http_code}\n' "$URL/search?q=x&format=yaml"
}
case ${1:-up} in up) up; log "up at $URL, $(rss searx)";; check) check;; down) stop searx;; esac
