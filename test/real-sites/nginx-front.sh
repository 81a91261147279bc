#!/usr/bin/env bash
# nginx 1.22 (Debian) in front of the other practice servers: real rate limiting, redirects, login walls, soft 404s and robots.txt
# variants, one virtual host (port) each.  ./run.sh [up|check|down]
. "$(dirname "$0")/common.sh"
B=${PORT:-21100}
up() {
  apt_get nginx-light
  mkdir -p "$STATE/tmp" "$STATE/html"; echo '<html><title>Oops</title><p>Sorry, this page is not here any more.</p></html>' >"$STATE/html/soft.html"
  echo '<html><title>Sign in</title><form>Log in to continue</form></html>' >"$STATE/html/login.html"
  cat >"$STATE/nginx.conf" <<N
daemon off; worker_processes 1; pid $STATE/nginx.own.pid; error_log $STATE/error.log warn;
events { worker_connections 256; }
http {
  access_log $STATE/access.log; default_type text/html;
  client_body_temp_path $STATE/tmp; proxy_temp_path $STATE/tmp/p; fastcgi_temp_path $STATE/tmp/f; uwsgi_temp_path $STATE/tmp/u; scgi_temp_path $STATE/tmp/s;
  limit_req_zone \$binary_remote_addr zone=one:1m rate=2r/s;  limit_req_status 429;
  map \$status \$ra { 429 3; 503 5; default ""; }
  proxy_set_header Host blog.real.test;
  server { listen 127.0.0.1:$((B+0)); location = /robots.txt { return 200 "User-agent: *\nDisallow: /author/\nCrawl-delay: 2\n"; } location / { proxy_pass http://127.0.0.1:21012; } }                                  # robots forbids profiles
  server { listen 127.0.0.1:$((B+1)); limit_req zone=one burst=2 nodelay; add_header Retry-After \$ra always; location / { proxy_pass http://127.0.0.1:21012; } }            # 2 r/s, then 429 + Retry-After
  server { listen 127.0.0.1:$((B+2)); root $STATE/html; location = /robots.txt { return 404; } location / { proxy_pass http://127.0.0.1:21012; proxy_intercept_errors on; error_page 404 =200 /soft.html; } location = /soft.html { internal; } }   # soft 404
  server { listen 127.0.0.1:$((B+3)); root $STATE/html; location = /login.html { } location / { return 302 /login.html?next=\$request_uri; } }       # login wall for everything, robots included
  server { listen 127.0.0.1:$((B+4)); add_header Retry-After 5 always; location = /robots.txt { return 503; } location / { proxy_pass http://127.0.0.1:21012; } }              # robots unreachable: RFC 9309 says stay out
  server { listen 127.0.0.1:$((B+5)); location / { return 503 "down\n"; } }                                                                        # a source that is down
  server { listen 127.0.0.1:$((B+6)); location / { return 301 http://moved-to.real.test\$request_uri; } }                                             # moved to another host
  server { listen 127.0.0.1:$((B+7)); location / { proxy_pass http://127.0.0.1:21012; } }
  server { listen 127.0.0.1:$((B+8)); location / { return 451 "Unavailable for legal reasons\n"; } }
}
N
  start nginx nginx -c "$STATE/nginx.conf" -e "$STATE/error.log"
  wait_http "http://127.0.0.1:$B/robots.txt" 10
}
check() { set +e +o pipefail
  for i in 1 2 3 4 5 6; do curl -s -o /dev/null -w '%{http_code} ' "http://127.0.0.1:$((B+1))/author/averyq/"; done; curl -si "http://127.0.0.1:$((B+1))/" | egrep -i '^(HTTP|retry)'
  curl -s -o /dev/null -w 'soft404 %{http_code}\n' "http://127.0.0.1:$((B+2))/author/nobody-zz/"
  curl -s -o /dev/null -w 'login %{http_code} %{redirect_url}\n' "http://127.0.0.1:$((B+3))/author/averyq/"
  curl -s -o /dev/null -w 'robots503 %{http_code}\n' "http://127.0.0.1:$((B+4))/robots.txt"
}
case ${1:-up} in up) up; log "up on 127.0.0.1:$B..$((B+8)), $(rss nginx)";; check) check;; down) stop nginx;; esac
