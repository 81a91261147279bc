#!/usr/bin/env bash
# WordPress 6.1.9 (Debian) with its own MariaDB 10.11 on loopback, behind PHP's built-in server.  ./run.sh [up|seed|down|check]
. "$(dirname "$0")/common.sh"
PORT=${PORT:-21012}; DBPORT=21013; URL=http://127.0.0.1:$PORT; PUBLIC=http://blog.real.test; W=$STATE/www
sql() { mariadb --no-defaults -h 127.0.0.1 -P $DBPORT -u root "$@"; }
up() {
  apt_get wordpress wordpress-theme-twentytwentythree php-cli php-mysql php-xml php-curl mariadb-server mariadb-client
  if [ ! -d "$STATE/db" ]; then
    install -d -o mysql -g mysql "$STATE/db"
    mariadb-install-db --no-defaults --user=mysql --datadir="$STATE/db" --auth-root-authentication-method=normal --skip-test-db >"$STATE/dbinit.log" 2>&1
  fi
  start db mariadbd --no-defaults --user=mysql --datadir="$STATE/db" --bind-address=127.0.0.1 --port=$DBPORT --socket="$STATE/db/s.sock" --innodb-flush-log-at-trx-commit=0 --skip-log-bin
  for _ in $(seq 80); do sql -e 'select 1' >/dev/null 2>&1 && break; sleep 0.25; done
  sql -e 'create database if not exists wp'
  if [ ! -e "$W/wp-config.php" ]; then
    mkdir -p "$W"; cp -rL /usr/share/wordpress/. "$W"/ 2>/dev/null || true; rm -f "$W/wp-config.php" "$W/.htaccess"
    [ -e "$W/wp-content/themes/twentytwentythree" ] || cp -rL /var/lib/wordpress/wp-content/. "$W/wp-content"/ 2>/dev/null || true
    cat >"$W/wp-config.php" <<PHP
<?php
define('DB_NAME','wp'); define('DB_USER','root'); define('DB_PASSWORD',''); define('DB_HOST','127.0.0.1:$DBPORT'); define('DB_CHARSET','utf8mb4'); define('DB_COLLATE','');
define('WP_HOME','$PUBLIC'); define('WP_SITEURL','$PUBLIC'); define('WP_ENVIRONMENT_TYPE','local');
define('WP_HTTP_BLOCK_EXTERNAL',true); define('DISABLE_WP_CRON',true); define('AUTOMATIC_UPDATER_DISABLED',true); define('WP_DEBUG',false);
foreach (['AUTH_KEY','SECURE_AUTH_KEY','LOGGED_IN_KEY','NONCE_KEY','AUTH_SALT','SECURE_AUTH_SALT','LOGGED_IN_SALT','NONCE_SALT'] as \$k) define(\$k, hash('sha256', \$k.'loopback'));
\$table_prefix='wp_'; if (!defined('ABSPATH')) define('ABSPATH', __DIR__.'/'); require_once ABSPATH.'wp-settings.php';
PHP
    # pretty permalinks without a web server's rewrite rules
    printf '<?php\n$p=parse_url($_SERVER["REQUEST_URI"],PHP_URL_PATH);$f=__DIR__."/www".$p;\nif($p!=="/"&&(is_file($f)||is_dir($f)&&is_file("$f/index.php"))&&$p!=="/robots.txt")return false;\n$_SERVER["SCRIPT_NAME"]="/index.php";require __DIR__."/www/index.php";\n' >"$STATE/router.php"
  fi
  start php env PHP_CLI_SERVER_WORKERS=3 php -q -d sendmail_path=/bin/true -S 127.0.0.1:$PORT -t "$W" "$STATE/router.php"
  wait_http "$URL/wp-login.php" 30
}
seed() {
  curl -s "$URL/wp-admin/install.php?step=2" --data-urlencode 'weblog_title=Millbrook Blog' -d user_name=admin -d admin_password=Loopback-admin-1 -d admin_password2=Loopback-admin-1 -d pw_weak=1 -d admin_email=admin@example.invalid -d blog_public=1 -o "$STATE/install.html"
  cat >"$STATE/seed.php" <<'PHP'
<?php require $argv[1].'/wp-load.php';
update_option('permalink_structure','/%year%/%monthnum%/%postname%/'); flush_rewrite_rules(false);
foreach ([['averyq','Avery Quillfeather'],['jdoe','J. Doe']] as [$l,$n]) { $id=username_exists($l) ?: wp_insert_user(['user_login'=>$l,'user_pass'=>'Loopback-user-1','user_email'=>"$l@example.invalid",'display_name'=>$n,'role'=>'author','description'=>"$n writes about Millbrook."]); }
PHP
  php "$STATE/seed.php" "$W"
  local i; for i in $(seq 1 ${N:-15}); do   # posts through WordPress's own XML-RPC
    curl -s "$URL/xmlrpc.php" -H 'Content-Type: text/xml' -o /dev/null -d "<?xml version='1.0'?><methodCall><methodName>wp.newPost</methodName><params><param><value><int>0</int></value></param><param><value><string>averyq</string></value></param><param><value><string>Loopback-user-1</string></value></param><param><value><struct><member><name>post_title</name><value><string>Clock repair note $i</string></value></member><member><name>post_content</name><value><string>Quillfeather workshop diary, entry $i, Millbrook.</string></value></member><member><name>post_status</name><value><string>publish</string></value></member></struct></value></param></params></methodCall>"
  done
}
check() { set +e +o pipefail
  curl -s "$URL/wp-json/wp/v2/users?search=avery" | cut -c1-400; echo
  curl -si "$URL/wp-json/wp/v2/posts?search=Quillfeather&per_page=2&_fields=id,date_gmt,link,title,author" | egrep -i '^(HTTP|x-wp|link|\[)' ; echo
  curl -s "$URL/?s=Quillfeather&feed=rss2" | grep -c '<item>'
  curl -s "$URL/robots.txt"; curl -s -o /dev/null -w 'author page %{http_code}, ' "$URL/author/averyq/"; curl -s -o /dev/null -w 'missing %{http_code}\n' "$URL/author/nobody-zz/"
}
case ${1:-up} in up) up; [ -e "$STATE/seeded" ] || { seed; touch "$STATE/seeded"; }; log "up at $URL; php $(rss php) db $(rss db)";; seed) seed;; check) check;; down) stop php; stop db;; esac
