#!/bin/sh
# Installs the executable of cluster-credentials, which needs no Node.js. docs/install.md has examples.
# It is written for every POSIX shell. Nothing runs before the last line, so a half of this file does nothing.
set -u

usage() {
  cat << 'END'
Usage: install.sh --version VERSION --sha256 SUM --to FOLDER [--from URL]

Downloads the executable of cluster-credentials for this machine, checks it and writes it to FOLDER/cluster-credentials.
Prints the path of the file.

  --version VERSION  the release, such as 0.1.0; or the variable CLUSTER_CREDENTIALS_VERSION
  --sha256 SUM       the SHA-256 of the executable, from SHA256SUMS of the release. Give it once for each platform that
                     runs this line: one of them must be right. Or the variable CLUSTER_CREDENTIALS_SHA256, with
                     blanks between the sums
  --to FOLDER        the folder, which is created if it does not exist; or the variable CLUSTER_CREDENTIALS_TO
  --from URL         a mirror of the releases: the files are at URL/vVERSION/. Or the variable CLUSTER_CREDENTIALS_FROM
  --allow-loopback-http
                     allows http for an address of this machine. For tests
  --help             this text
END
}

main() {
  version=${CLUSTER_CREDENTIALS_VERSION-}
  sums=${CLUSTER_CREDENTIALS_SHA256-}
  to=${CLUSTER_CREDENTIALS_TO-}
  from=${CLUSTER_CREDENTIALS_FROM:-https://github.com/OWNER/cluster-credentials/releases/download}
  loopback=no temp='' problems='' given=''
  read_options "$@"
  check_options

  name=cluster-credentials-$version-$(platform) || exit 1
  case $to in /*) ;; *) to=$PWD/$to ;; esac
  file=$to/cluster-credentials
  test ! -d "$file" || fail "$file is a folder. Give another folder with --to"
  if test -f "$file" && is_expected "$(sum_of "$file")"; then
    say "$file is there already"
    echo "$file"
    return
  fi

  make_temp
  # The compressed file is a third as large.
  if has gzip; then
    download "$from/v$version/$name.gz" "$temp/gz"
    limited gzip -dc < "$temp/gz" > "$temp/new" 2> "$temp/said" || fail "$name.gz cannot be unpacked: $(said)"
    rm -f "$temp/gz"
  else
    download "$from/v$version/$name" "$temp/new"
  fi
  actual=$(sum_of "$temp/new") || exit 1
  is_expected "$actual" ||
    fail "$name has the SHA-256 $actual, which --sha256 does not name. Nothing is installed"
  chmod 755 "$temp/new" || fail "$to: the file cannot be made executable"
  "$temp/new" --version > "$temp/said" 2>&1 ||
    fail "$name is right, but does not start here: $(said). It needs glibc 2.28 or newer and libstdc++. docs/install.md says what to use in their place"
  mv -f "$temp/new" "$file" || fail "$file cannot be written"
  say "Installed $(said)"
  echo "$file"
}

read_options() {
  while test $# -gt 0; do
    option=$1
    shift
    case $option in
      --help)
        usage
        exit 0
        ;;
      --allow-loopback-http)
        loopback=yes
        continue
        ;;
      --version | --sha256 | --to | --from) ;;
      --version=* | --sha256=* | --to=* | --from=*)
        set -- "${option#*=}" "$@"
        option=${option%%=*}
        ;;
      *)
        problem "unknown option \"$option\""
        continue
        ;;
    esac
    if test $# -eq 0; then
      problem "$option: needs a value"
      continue
    fi
    case $option in
      --version) version=$1 ;;
      # The first one replaces the variable.
      --sha256) sums="$given $1" given=$sums ;;
      --to) to=$1 ;;
      --from) from=$1 ;;
    esac
    shift
  done
}

check_options() {
  version=${version#v}
  from=${from%/}
  case $version in
    '') problem '--version: is missing. Give the release, such as 0.1.0' ;;
    *[!0-9A-Za-z.-]* | [!0-9]*) problem "--version: \"$version\" is not a version, such as 0.1.0" ;;
  esac
  sums=$(echo "$sums" | tr 'A-F,' 'a-f ')
  test -n "${sums# }" || problem '--sha256: is missing. SHA256SUMS of the release has the SHA-256 of each executable'
  # The words of the list: no quotes.
  for sum in $sums; do
    is_sum "$sum" || problem "--sha256: \"$sum\" is not a SHA-256, which has 64 digits of 0 to 9 and a to f"
  done
  test -n "$to" || problem '--to: is missing. Give a folder, such as /usr/local/bin'
  case $from in
    *[!-A-Za-z0-9._~:/%+@\[\]]*) problem '--from: has a character that a URL of a folder cannot have' ;;
    *@*) problem '--from: must not have a login. Put the login into ~/.netrc' ;;
    *) is_allowed "$from" || problem "--from: \"$from\" must begin with https://" ;;
  esac
  if test -n "$problems"; then
    printf 'install.sh: %s\n' 'these options are wrong' "$problems" | sed '2s/^install.sh: //' >&2
    exit 2
  fi
}

is_sum() {
  case $1 in
    *[!0-9a-f]*) false ;;
    *) test ${#1} -eq 64 ;;
  esac
}

problem() {
  problems="$problems${problems:+
}  - $1"
}

# Whether a URL may be asked: https, or http to this machine if a test allows it.
is_allowed() {
  case $1 in
    https://?*) ;;
    http://127.0.0.1:* | http://localhost:* | http://\[::1\]:*) test "$loopback" = yes ;;
    *) false ;;
  esac
}

platform() {
  system=$(uname -s) machine=$(uname -m)
  case $machine in
    x86_64 | amd64) cpu=x64 ;;
    aarch64 | arm64) cpu=arm64 ;;
    *) fail "there is no executable for $machine. Use the npm package" ;;
  esac
  case $system in
    Linux) echo "linux-$cpu" ;;
    Darwin) echo "macos-$cpu" ;;
    MINGW* | MSYS* | CYGWIN*) fail "this script does not install on Windows. Download cluster-credentials-$version-win-x64.exe" ;;
    *) fail "there is no executable for $system. Use the npm package" ;;
  esac
}

# A folder that only this user can read, beside the file: a file can be moved in one step inside one file system only.
make_temp() {
  mkdir -p "$to" 2> /dev/null
  test -d "$to" || fail "$to is not a folder and cannot be made one"
  umask 077
  mkdir "$to/.cluster-credentials-$$" 2> /dev/null || fail "$to cannot be written to. Give another folder with --to"
  temp=$to/.cluster-credentials-$$
  trap clean EXIT
  trap 'exit 129' HUP
  trap 'exit 130' INT
  trap 'exit 143' TERM
}

clean() {
  test -z "$temp" || rm -rf "$temp"
}

# Downloads the URL $1 to the file $2.
download() {
  if has curl; then
    protocols='=https'
    test "$loopback" = no || protocols='=https,http'
    limited curl --fail --silent --show-error --location --max-redirs 5 --proto "$protocols" --proto-redir "$protocols" \
      --netrc-optional --retry 2 --connect-timeout 30 --speed-limit 1000 --speed-time 30 --output "$2" "$1" \
      2> "$temp/said" || fail "$1 cannot be downloaded: $(said)"
  elif has wget; then
    case $(wget --version 2> /dev/null) in
      GNU*) with_gnu_wget "$1" "$2" ;;
      # That of BusyBox follows redirects wherever they lead and checks no certificate: the SHA-256 protects from both.
      # It has no timeout here, because -T ends Debian's BusyBox 1.35 with a crash.
      *) limited wget -q -O "$2" "$1" 2> "$temp/said" || fail "$1 cannot be downloaded: $(said)" ;;
    esac
  else
    fail 'needs curl or wget. There is neither'
  fi
}

# GNU wget cannot be told to refuse http after a redirect, so each redirect is looked at here.
with_gnu_wget() {
  url=$1 hops=0
  until LC_ALL=C limited wget --no-verbose --server-response --max-redirect=0 --tries=3 --timeout=30 -O "$2" "$url" 2> "$temp/said"; do
    next=$(sed -n 's/^ *[Ll]ocation: *\([^ ]*\).*/\1/p' "$temp/said" | tail -n 1 | tr -d '\r')
    case $next in
      //*) next=${url%%//*}$next ;;
      /*) next=$(echo "$url" | sed 's|^\([a-z]*://[^/]*\).*|\1|')$next ;;
    esac
    test -n "$next" || fail "$1 cannot be downloaded: $(said)"
    is_allowed "$next" || fail "$1 cannot be downloaded: it redirects to ${next%%[?]*}, which is not https"
    url=$next hops=$((hops + 1))
    test $hops -le 5 || fail "$1 cannot be downloaded: too many redirects"
  done
}

# Runs a command that can write no file over 1 GB, whatever a server sends.
limited() {
  (
    ulimit -f 1000000 2> /dev/null
    exec "$@"
  )
}

sum_of() {
  if has sha256sum; then
    line=$(sha256sum < "$1")
  elif has shasum; then
    line=$(shasum -a 256 < "$1")
  elif has openssl; then
    line=$(openssl dgst -sha256 -r < "$1")
  else
    fail 'needs sha256sum, shasum or openssl. There is none'
  fi
  echo "${line%% *}"
}

is_expected() {
  case " $sums " in *" $1 "*) test -n "$1" ;; *) false ;; esac
}

# What a tool has printed, in one line: its error, or else its last line. A server chose a part of it, so it must not look
# like a command to a CI system.
said() {
  lines=$(tr -cd '\n -~' < "$temp/said" | grep .)
  line=$(echo "$lines" | sed -n -e '/^curl: (/p' -e '/^ERROR: /p' | head -n 1)
  test -n "$line" || line=$(echo "$lines" | tail -n 1)
  test -n "$line" || line='no reason was given. Is the disk full?'
  echo "$line" | sed 's/##/# #/g' | cut -c 1-300
}

has() {
  command -v "$1" > /dev/null 2>&1
}

say() {
  printf 'install.sh: %s\n' "$1" >&2
}

fail() {
  say "$1"
  exit 1
}

main "$@"
