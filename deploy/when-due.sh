#!/bin/sh
# Runs a command when something was due since the last time it succeeded: a publication, an expiry, the end of a notice.
#
#   deploy/when-due.sh STATE COMMAND [ARGUMENT...]
#
# STATE is a file that keeps the instant up to which everything is done. For a host's cron:
#
#   */5 * * * *  cd /srv/kentongan && deploy/when-due.sh .cache/terakhir curl -fsS -X POST "$DEPLOY_HOOK"
set -eu
state=$1
shift
now=$(date -u +%Y-%m-%dT%H:%M:%SZ)
# Without a state everything is due.
if [ -s "$state" ]; then
  due=$(BUILD_TIME=$(cat "$state") npm run --silent next-due)
  if [ -z "$due" ] || [ "$(date -d "$due" +%s)" -gt "$(date -d "$now" +%s)" ]; then
    exit 0
  fi
fi
"$@"
mkdir -p "$(dirname "$state")"
# Written under another name first, so that a full disk never leaves half an instant.
printf '%s\n' "$now" > "$state.tmp"
mv "$state.tmp" "$state"
