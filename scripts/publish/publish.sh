#!/bin/sh
# 把生成的网站放到服务器上：先传到自己的文件夹，再改一个链接的名字；一条命令退回上一版。
# Puts a built site on a plain server: into a folder of its own, then one link is renamed.
#
#   sh scripts/publish/publish.sh dist user@server:/srv/taizhang   publish, by ssh and rsync
#   sh scripts/publish/publish.sh dist /srv/taizhang               publish, on the server itself
#   sh scripts/publish/publish.sh --back user@server:/srv/taizhang back to the one before
#
# TARGET/releases/ID are the sites, TARGET/current and TARGET/previous links to two of them. KEEP
# says how many to keep (5). A transfer that is broken off leaves what readers see as it was.
set -eu

usage() {
  echo "usage: publish.sh SITE TARGET | publish.sh --back TARGET" >&2
  exit 2
}
[ $# -eq 2 ] || usage

case $2 in
  *:*) host=${2%%:*} folder=${2#*:} ;;
  *) host= folder=$2 ;;
esac

# Runs commands in the target folder, here or over there.
there() {
  if [ -n "$host" ]; then ssh "$host" "set -eu; mkdir -p '$folder'; cd '$folder'; $1"
  else (mkdir -p "$folder" && cd "$folder" && sh -euc "$1"); fi
}

# A rename replaces the link in one step: no request ever finds none.
point='point() { ln -sfn "$1" ".$2.new"; mv -fT ".$2.new" "$2"; }'

# In both: first what was shown becomes the one before, so that its styles are in reach all the time.
if [ "$1" = --back ]; then
  there "$point"'; was=$(readlink current); to=$(readlink previous); point "$was" previous; point "$to" current'
  there 'echo "current: $(readlink current)"'
  exit 0
fi

site=$1
[ -f "$site/.taizhang" ] || { echo "$site is no built site" >&2; exit 1; }
id=$(date -u +%Y%m%dT%H%M%SZ)-$$

there 'mkdir -p releases; rm -rf releases/*.part'
if [ -n "$host" ]; then
  # Files that are as in the last release are not sent again.
  rsync -rlc --chmod=D755,F644 --link-dest=../../current/ "$site/" "$host:$folder/releases/$id.part/"
else
  cp -R "$site" "$folder/releases/$id.part"
fi

there "$point"'; mv releases/'"$id.part releases/$id"'
if [ -L current ]; then point "$(readlink current)" previous; fi
point releases/'"$id"' current
[ -L previous ] || point releases/'"$id"' previous
ls -1d releases/*Z-* | sort -r | tail -n +'"$((${KEEP:-5} + 1))"' | while read -r old; do
  [ "$old" = "$(readlink current)" ] || [ "$old" = "$(readlink previous)" ] || rm -rf "$old"
done
echo "current: $(readlink current)"'
