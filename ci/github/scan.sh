#!/usr/bin/env bash
# The step of action.yml: scans, writes the reports, the outputs and the job summary, and ends as the scan did.
set -u

fail() {
  printf '::error title=kagiban::%s\n' "$1"
  exit 4
}

case "${INPUT_SARIF_FILE:?}${INPUT_PATH:?}${INPUT_RANGE:-}" in
*$'\n'* | *$'\r'*) fail 'path, range and sarif-file must be one line.' ;;
esac

options=(--format "${INPUT_FORMAT:?}" --fail-on "${INPUT_FAIL_ON:?}" --report "sarif=$INPUT_SARIF_FILE")
summary=$(mktemp) || fail 'no temporary file could be made.'
trap 'rm -f "$summary"' EXIT
options+=(--report "jsonl=$summary")
case "${INPUT_HISTORY:-false}" in
true) options+=(--history) ;;
false | '') ;;
*) fail 'history must be "true" or "false".' ;;
esac
if [ -n "${INPUT_RANGE:-}" ]; then options+=("--range=$INPUT_RANGE"); fi
while IFS= read -r line; do
  line=${line%$'\r'}
  if [ -n "$line" ]; then options+=("$line"); fi
done <<<"${INPUT_ARGS:-}"

action=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd) || fail 'the action could not be found.'
if [ -z "${INPUT_VERSION:-}" ]; then
  program=(node "$action/tools/run.mjs" kagiban)
else
  case "$INPUT_VERSION" in *[!0-9A-Za-z.-]*) fail 'version must look like 1.2.3.' ;; esac
  program=(npx --yes "kagiban@$INPUT_VERSION")
fi
command -v node >/dev/null || fail 'Node.js was not found. Add a step with actions/setup-node before this one.'

"${program[@]}" scan "${options[@]}" -- "$INPUT_PATH"
code=$?

findings=$(node "$action/ci/github/summary.mjs" "$summary" "${GITHUB_STEP_SUMMARY:-/dev/null}" "$code")
{
  printf 'exit-code=%s\n' "$code"
  printf 'findings=%s\n' "${findings:-0}"
  printf 'sarif-file=%s\n' "$INPUT_SARIF_FILE"
} >>"${GITHUB_OUTPUT:-/dev/null}"
exit "$code"
