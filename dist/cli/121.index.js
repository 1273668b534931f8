export const id = 121;
export const ids = [121];
export const modules = {

/***/ 2121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main),
/* harmony export */   n: () => (/* binding */ whoamiSections),
/* harmony export */   t: () => (/* binding */ ciOptions)
/* harmony export */ });
/* harmony import */ var _stdio_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6305);
/* harmony import */ var _password_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7566);
/* harmony import */ var _exact_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2311);
/* harmony import */ var _general_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2439);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4746);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6756);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2400);







// build/src/all-options.js
const shared = [
	{
		title: "Identity",
		options: _exact_path_js__WEBPACK_IMPORTED_MODULE_2__.n
	},
	{
		title: "AWS",
		options: _stdio_js__WEBPACK_IMPORTED_MODULE_0__.E
	},
	{
		title: "Connection",
		options: _stdio_js__WEBPACK_IMPORTED_MODULE_0__.y
	},
	{
		title: "Presets",
		options: _stdio_js__WEBPACK_IMPORTED_MODULE_0__.v
	},
	{
		title: "Hand-over",
		options: _stdio_js__WEBPACK_IMPORTED_MODULE_0__.p
	},
	{
		title: "Hand-over by the command",
		options: _stdio_js__WEBPACK_IMPORTED_MODULE_0__.d
	},
	{
		title: "Output",
		options: _stdio_js__WEBPACK_IMPORTED_MODULE_0__.a
	},
	{
		title: "Documents",
		options: _general_options_js__WEBPACK_IMPORTED_MODULE_3__.n
	},
	{
		title: "Command line",
		options: _general_options_js__WEBPACK_IMPORTED_MODULE_3__.t
	}
];
const sharedTables = shared.map(({ options }) => options);
[
	(0,_stdio_js__WEBPACK_IMPORTED_MODULE_0__.s)(_stdio_js__WEBPACK_IMPORTED_MODULE_0__.u),
	..._stdio_js__WEBPACK_IMPORTED_MODULE_0__.u.map(({ options }) => options),
	...sharedTables
];
function sharedSectionsOf(operations) {
	return shared.map((section) => filledIn(section, operations));
}
const ciOptions = {
	ci: _stdio_js__WEBPACK_IMPORTED_MODULE_0__.d.ci,
	"add-mask": _stdio_js__WEBPACK_IMPORTED_MODULE_0__.d["add-mask"]
};
function whoamiSections() {
	return [
		{
			title: "Identity",
			options: _exact_path_js__WEBPACK_IMPORTED_MODULE_2__.n
		},
		{
			title: "AWS",
			options: _stdio_js__WEBPACK_IMPORTED_MODULE_0__.E
		},
		{
			title: "CI system",
			options: ciOptions
		},
		{
			title: "Command line",
			options: _general_options_js__WEBPACK_IMPORTED_MODULE_3__.t
		}
	].map((section) => filledIn(section, _stdio_js__WEBPACK_IMPORTED_MODULE_0__.u));
}
function filledIn({ title, options }, operations) {
	const filled = Object.entries(options).map(([name, option]) => {
		const summary = filledText(option.summary, operations);
		if (!("otherwise" in option) || option.otherwise === void 0) return [name, {
			...option,
			summary
		}];
		return [name, {
			...option,
			summary,
			otherwise: filledText(option.otherwise, operations)
		}];
	});
	return {
		title,
		options: Object.fromEntries(filled)
	};
}
function filledText(text, operations) {
	return text.replace(/\{([\w-]+)\}/g, (placeholder, name) => {
		const valueIn = placeholderValue(name);
		if (!valueIn) throw new Error(`The description of an option has an unknown placeholder: ${placeholder}`);
		return (0,_read_js__WEBPACK_IMPORTED_MODULE_4__.n)([...new Set(operations.map(valueIn))]);
	});
}
function placeholderValue(placeholder) {
	switch (placeholder) {
		case "prefixes": return ({ exports }) => exports.prefix;
		case "endpoint-variables": return ({ service }) => service.endpointVariable;
		case "password-file-variables": return ({ clients, exports }) => _password_file_js__WEBPACK_IMPORTED_MODULE_1__.t[clients].pathVariables(exports, { "set-netrc": void 0 })[0] ?? "";
		default: return;
	}
}
// build/src/manual/completion-words.js
const shells = [
	"bash",
	"zsh",
	"fish"
];
function wordsOf$1(operations, sections) {
	const sharedTables = sections.map(({ options }) => (0,_general_options_js__WEBPACK_IMPORTED_MODULE_3__.d)("cli", options));
	const shared = sharedTables.flatMap(flags);
	const split = operations.map((operation) => {
		const [service = "", name = ""] = operation.name.split(" ");
		return [
			service,
			name,
			[...flags(operation.options), ...shared]
		];
	});
	const all = [...operations.map(({ options }) => options), ...sharedTables].flatMap((table) => Object.entries(table));
	const ofKind = (...kinds) => [...new Set(all.filter(([, { kind }]) => kinds.includes(kind)).map(([name]) => (0,_names_js__WEBPACK_IMPORTED_MODULE_6__.t)(name)))];
	const choices = all.flatMap(([name, option]) => option.kind === "choice" || option.kind === "choices" ? [[(0,_names_js__WEBPACK_IMPORTED_MODULE_6__.t)(name), option.choices]] : []);
	return {
		services: [...new Set(split.map(([service]) => service))],
		operations: split,
		shared,
		whoami: whoamiSections().flatMap(({ options }) => flags((0,_general_options_js__WEBPACK_IMPORTED_MODULE_3__.d)("cli", options))),
		choices,
		withValue: ofKind("text", "integer", "choice"),
		withList: ofKind("list", "choices")
	};
}
function flags(table) {
	return (0,_general_options_js__WEBPACK_IMPORTED_MODULE_3__.l)(table).map(_names_js__WEBPACK_IMPORTED_MODULE_6__.t);
}
// build/src/manual/bash-completion.js
function bashCompletion(words) {
	return `_cluster_credentials() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]-}" attached="" prefix=""
  local index each taking="" typed="" words=""
  COMPREPLY=()
  # bash makes three words of --name=value, zsh makes one.
  case "$word" in
    =) word="" attached=1 ;;
    --*=*) before="\${word%%=*}" prefix="\${word%%=*}=" word="\${word#*=}" attached=1 ;;
    *) [ "$before" = "=" ] && before="\${COMP_WORDS[COMP_CWORD-2]-}" attached=1 ;;
  esac
  for ((index = 1; index < COMP_CWORD; index++)); do
    each="\${COMP_WORDS[index]}"
    case "$each" in
      --) return ;;
      =) ((index++)); taking="" ;;
      ${words.withValue.join("|")}) taking=one ;;
      ${words.withList.join("|")}) taking=all ;;
      -*) taking="" ;;
      *) case "$taking" in
          one) taking="" ;;
          all) ;;
          *) typed="\${typed:+$typed }$each" ;;
        esac ;;
    esac
  done
  case "$attached$word" in
    -*) ;;
    *) case "$before" in
${choiceCases(words).join("\n")}
        ${[...words.withValue, ...words.withList].join("|")}) return ;;
      esac
      [ -z "$attached" ] || return ;;
  esac
  case "$typed" in
${placeCases(words).join("\n")}
    *) return ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _cluster_credentials cluster-credentials
`;
}
function choiceCases({ choices }) {
	return choices.map(([name, words]) => `        ${name}) COMPREPLY=($(compgen -P "$prefix" -W "${words.join(" ")}" -- "$word")); return ;;`);
}
function placeCases({ services, operations, shared, whoami }) {
	const first = [
		...services,
		"whoami",
		"completion",
		"help",
		"--version"
	].join(" ");
	const either = (place, options, words) => `    "${place}") case "$word" in -*) words="${[...new Set(options)].join(" ")}" ;; *) words="${words}" ;; esac ;;`;
	return [
		...operations.map(([service, name, flags]) => `    "${service} ${name}") words="${flags.join(" ")} help" ;;`),
		...services.map((service) => {
			const own = operations.filter(([owner]) => owner === service);
			const names = own.map(([, name]) => name).join(" ");
			return either(service, own.flatMap(([, , flags]) => flags), `${names} help`);
		}),
		`    "whoami") words="${whoami.join(" ")} help" ;;`,
		`    "completion") words="${shells.join(" ")}" ;;`,
		either("", [...operations.flatMap(([, , flags]) => flags), ...shared], first)
	];
}
// build/src/manual/fish-completion.js
function fishCompletion(words) {
	const { services, operations, shared, whoami, choices } = words;
	const first = [
		...services,
		"whoami",
		"completion",
		"help"
	].join(" ");
	const byService = operations.map(([service, name]) => line(`-f -n '${seen(service)}; and not ${seen(name)}' -a ${name}`));
	const option = (flag) => `-l ${flag.slice(2)}${takesValue(words, flag) ? " -r" : ""}`;
	const byOperation = operations.flatMap(([service, name, flags]) => flags.map((each) => line(`-n '${seen(service)}; and ${seen(name)}' ${option(each)}`)));
	return `${[
		noWordYet(words),
		line(`-f -n __cluster_credentials_no_word -a '${first}'`),
		...shared.map((each) => line(`-n __cluster_credentials_no_word ${option(each)}`)),
		line(`-f -n '${seen("completion")}' -a '${shells.join(" ")}'`),
		...whoami.map((each) => line(`-n '${seen("whoami")}' ${option(each)}`)),
		...byService,
		...byOperation,
		...choices.map(([name, values]) => line(`-l ${name.slice(2)} -x -a '${values.join(" ")}'`))
	].join("\n")}\n`;
}
function line(rest) {
	return `complete -c cluster-credentials ${rest}`;
}
function seen(word) {
	return `__fish_seen_subcommand_from ${word}`;
}
function takesValue({ withValue, withList }, flag) {
	return withValue.includes(flag) || withList.includes(flag);
}
function noWordYet({ withValue, withList }) {
	return `function __cluster_credentials_no_word
  set -l taking none
  for each in (commandline -opc)[2..-1]
    switch $each
      case ${withValue.join(" ")}
        set taking one
      case ${withList.join(" ")}
        set taking all
      case '-*'
        set taking none
      case '*'
        test $taking = none; and return 1
        test $taking = one; and set taking none
    end
  end
  return 0
end`;
}
// build/src/manual/completion.js
function isShell(name) {
	return shells.some((shell) => shell === name);
}
const shellProblem = `completion: give the name of a shell, ${(0,_read_js__WEBPACK_IMPORTED_MODULE_4__.n)(shells)}`;
function completionScript(shell, operations, shared) {
	const words = wordsOf$1(operations, shared);
	switch (shell) {
		case "bash": return bashCompletion(words);
		case "zsh": return zsh(bashCompletion(words));
		case "fish": return fishCompletion(words);
	}
}
function zsh(script) {
	return `#compdef cluster-credentials
autoload -U +X bashcompinit && bashcompinit
${script}if [ "\${funcstack[1]-}" = "_cluster-credentials" ]; then
  _bash_complete -o default -F _cluster_credentials
fi
`;
}
// build/src/manual/words.js
function limitsInWords(option, surface) {
	switch (option.kind) {
		case "integer": return `a whole number of ${option.unit} from ${option.min} to ${option.max}`;
		case "switch": return "true or false";
		case "choice": return (0,_read_js__WEBPACK_IMPORTED_MODULE_4__.n)(option.choices);
		case "choices": return `one or more of ${(0,_read_js__WEBPACK_IMPORTED_MODULE_4__.t)(option.choices)}`;
		case "text": return textLimits(option);
		case "list": return listLimits(option, surface);
	}
}
function textLimits(limits) {
	const { minLength = 0, maxLength, pattern } = limits;
	const length = maxLength === void 0 ? void 0 : `${(0,_read_js__WEBPACK_IMPORTED_MODULE_4__.d)(minLength, maxLength)} characters`;
	if (pattern && length) return `${pattern.says}; ${length}`;
	return pattern?.says ?? length;
}
function listLimits({ each, maxItems, lines }, surface) {
	const form = `${surface === "cli" ? "one or more words" : lines ? "one a line" : "one a line, or separated by commas"}, or a JSON array`;
	const limits = textLimits(each);
	const count = maxItems === void 0 ? "" : `; at most ${maxItems}`;
	return `${form}${limits ? `; each ${limits}` : ""}${count}`;
}
function defaultInWords(option) {
	if (option.required) return void 0;
	if ("default" in option && option.default !== void 0) return String(option.default);
	if ("serviceDefault" in option && option.serviceDefault !== void 0) return `${option.serviceDefault} (set by AWS)`;
	return "otherwise" in option ? option.otherwise : void 0;
}
function wrapped(text, width) {
	const lines = [];
	for (const word of text.split(/\s+/)) {
		const last = lines.at(-1);
		if (last !== void 0 && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}
// build/src/manual/help.js
const WIDTH = 80;
const INDENT = "      ";
function overview(operations) {
	return [
		"Usage: cluster-credentials SERVICE OPERATION [options]",
		"",
		...paragraph("Gets a short-lived login to an AWS cluster and prints it as the AWS CLI would."),
		"",
		"Operations:",
		...operations.flatMap(({ name, summary }) => [`  ${name}`, ...indented(`${summary}.`)]),
		"",
		"Other commands:",
		"  whoami [options]",
		...indented("Print the CI system, the claims of its OIDC token, and the role that STS gives for it."),
		"  completion bash|zsh|fish",
		...indented("Print a completion script for the shell."),
		"  SERVICE OPERATION help",
		...indented("Print every option of an operation. --help does the same."),
		"  --version",
		...indented("Print the version."),
		""
	].join("\n");
}
function operationHelp(operation, shared) {
	const own = {
		title: "Options",
		options: operation.options
	};
	return [
		`Usage: cluster-credentials ${operation.name} [options]`,
		"",
		...paragraph(`${operation.summary}.`),
		...operation.rules.flatMap((rule) => paragraph(`${(0,_general_options_js__WEBPACK_IMPORTED_MODULE_3__.c)(rule, "cli")}.`)),
		...paragraph(`${operation.expiry}.`),
		operation.reference,
		...[own, ...shared].flatMap(sectionHelp),
		""
	].join("\n");
}
function whoamiHelp(sections) {
	return [
		"Usage: cluster-credentials whoami [options]",
		"",
		...paragraph("Prints which CI system this is, the claims of its OIDC token, and the role that STS gives for it. Run it first when a trust policy refuses the token. The token itself is not printed."),
		...sections.flatMap(sectionHelp),
		""
	].join("\n");
}
function sectionHelp({ title, options }) {
	const rows = Object.entries((0,_general_options_js__WEBPACK_IMPORTED_MODULE_3__.d)("cli", options));
	return rows.length === 0 ? [] : [
		"",
		`${title}:`,
		...rows.flatMap(([name, option]) => optionHelp(name, option))
	];
}
function optionHelp(name, option) {
	const limits = option.kind === "switch" ? void 0 : limitsInWords(option, "cli");
	const otherwise = option.required ? "Required." : defaultSentence(option);
	const sentences = [
		`${option.summary}.`,
		limits && `Must be ${limits}.`,
		otherwise
	];
	const example = option.kind === "switch" ? [] : [`${INDENT}Example: ${(0,_names_js__WEBPACK_IMPORTED_MODULE_6__.t)(name)} ${forShell((0,_general_options_js__WEBPACK_IMPORTED_MODULE_3__.a)(option))}`];
	return [
		`  ${synopsis(name, option)}`,
		...indented(sentences.filter(Boolean).join(" ")),
		...example
	];
}
function forShell(word) {
	return /^[\w@%+=:,./-]+$/.test(word) ? word : (0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.l)(word);
}
function defaultSentence(option) {
	const text = defaultInWords(option);
	return text === void 0 ? void 0 : `Default: ${text}.`;
}
function synopsis(name, option) {
	switch (option.kind) {
		case "switch": return option.negatable ? `${(0,_names_js__WEBPACK_IMPORTED_MODULE_6__.t)(name)} | ${(0,_names_js__WEBPACK_IMPORTED_MODULE_6__.t)((0,_general_options_js__WEBPACK_IMPORTED_MODULE_3__.u)(name))}` : (0,_names_js__WEBPACK_IMPORTED_MODULE_6__.t)(name);
		case "integer": return `${(0,_names_js__WEBPACK_IMPORTED_MODULE_6__.t)(name)} NUMBER`;
		case "list":
		case "choices": return `${(0,_names_js__WEBPACK_IMPORTED_MODULE_6__.t)(name)} VALUE ...`;
		case "choice": return option.bare === void 0 ? `${(0,_names_js__WEBPACK_IMPORTED_MODULE_6__.t)(name)} VALUE` : `${(0,_names_js__WEBPACK_IMPORTED_MODULE_6__.t)(name)} [VALUE]`;
		case "text": return `${(0,_names_js__WEBPACK_IMPORTED_MODULE_6__.t)(name)} VALUE`;
	}
}
function paragraph(text) {
	return wrapped(text, WIDTH);
}
function indented(text) {
	return wrapped(text, 74).map((line) => `${INDENT}${line}`);
}
// build/src/entry/cli/argv.js
function splitArgv(argv, operations$1 = _stdio_js__WEBPACK_IMPORTED_MODULE_0__.u) {
	const end = argv.indexOf("--");
	const args = end < 0 ? argv : argv.slice(0, end);
	const command = end < 0 ? void 0 : argv.slice(end + 1);
	const words = leadingWords(args, operations$1);
	const operation = operations$1.find(({ name }) => name === words.slice(0, 2).join(" "));
	const known = tableOf(operation ? [operation] : operations$1);
	const given = Object.create(null);
	const problems = [];
	const extra = [];
	for (let index = 0; index < args.length;) {
		const arg = args[index] ?? "";
		index += 1;
		if (!isOption(arg)) {
			extra.push(arg);
			continue;
		}
		const [typed = "", attached] = splitAtEquals(arg);
		const option = known.get(typed.slice(2));
		if (!option) problems.push(unknownOption(typed, [...known.keys()], {
			operation,
			operations: operations$1
		}));
		const wanted = attached === void 0 ? wordsOf(option, args.slice(index)) : [];
		index += wanted.length;
		const taken = attached === void 0 ? wanted : [attached];
		if (option) given[typed.slice(2)] = {
			surface: "cli",
			words: taken
		};
	}
	return {
		words: extra,
		operation,
		raw: {
			surface: "cli",
			given
		},
		command,
		problems
	};
}
function tableOf(operations) {
	const entries = [...operations.map(({ options }) => options), ...sharedTables].flatMap((table) => {
		const onHere = (0,_general_options_js__WEBPACK_IMPORTED_MODULE_3__.d)("cli", table);
		return (0,_general_options_js__WEBPACK_IMPORTED_MODULE_3__.l)(onHere).map((name) => [name, onHere[name] ?? {
			kind: "switch",
			summary: (0,_general_options_js__WEBPACK_IMPORTED_MODULE_3__.u)(name)
		}]);
	});
	return new Map(entries);
}
function leadingWords(args, operations) {
	const known = tableOf(operations);
	const words = [];
	for (let index = 0; index < args.length; index += 1) {
		const arg = args[index] ?? "";
		if (!isOption(arg)) words.push(arg);
		else if (!arg.includes("=")) index += wordsOf(known.get(arg.slice(2)), args.slice(index + 1)).length;
	}
	return words;
}
function isOption(arg) {
	return arg.startsWith("-") && arg !== "-" && !/^-\d+(?:\.\d+)?$|^-\.\d+$/.test(arg) && !/^[^=]* /.test(arg);
}
function splitAtEquals(arg) {
	const place = arg.indexOf("=");
	return place < 0 ? [arg, void 0] : [arg.slice(0, place), arg.slice(place + 1)];
}
function wordsOf(option, following) {
	const next = following.findIndex(isOption);
	const until = following.slice(0, next < 0 ? following.length : next);
	switch (option?.kind) {
		case "list":
		case "choices": return until;
		case "text":
		case "integer":
		case "choice": return until.slice(0, 1);
		case "switch": return [];
		case void 0: return until.slice(0, 1);
	}
}
function unknownOption(typed, known, { operation, operations }) {
	const name = typed.replace(/^-+/, "");
	const owners = operations.filter(({ options }) => (0,_general_options_js__WEBPACK_IMPORTED_MODULE_3__.l)(options).includes(name));
	if (operation && owners.length > 0) return (0,_stdio_js__WEBPACK_IMPORTED_MODULE_0__.c)(name, operation, owners, "cli");
	const hint = (0,_stdio_js__WEBPACK_IMPORTED_MODULE_0__.l)(name, known, "cli");
	return `Unknown option ${(0,_index_js__WEBPACK_IMPORTED_MODULE_5__.f)(typed)}${hint === void 0 ? "" : `. ${hint}`}`;
}
// build/src/entry/cli/command.js
async function main(argv, env) {
	const line = splitArgv(argv);
	try {
		const page = pageOf(line);
		if (page !== void 0) return await (0,_stdio_js__WEBPACK_IMPORTED_MODULE_0__.n)(page) ? _index_js__WEBPACK_IMPORTED_MODULE_5__.i.ok : _index_js__WEBPACK_IMPORTED_MODULE_5__.i.failure;
		if (line.words[0] === "whoami") return await (await Promise.all(/* import() */[__webpack_require__.e(448), __webpack_require__.e(503)]).then(__webpack_require__.bind(__webpack_require__, 9503))).whoami(line, env);
		if (!line.operation) throw new _index_js__WEBPACK_IMPORTED_MODULE_5__.c("cluster-credentials", noOperation(line));
		const { login } = await Promise.all(/* import() */[__webpack_require__.e(448), __webpack_require__.e(721)]).then(__webpack_require__.bind(__webpack_require__, 3721));
		return await login(line, {
			operation: line.operation,
			env
		});
	} catch (error) {
		const { errorText } = await __webpack_require__.e(/* import() */ 404).then(__webpack_require__.bind(__webpack_require__, 7404));
		process.stderr.write(await errorText(error, {
			raw: line.raw,
			env
		}));
		return error instanceof _index_js__WEBPACK_IMPORTED_MODULE_5__.a ? error.exitCode : _index_js__WEBPACK_IMPORTED_MODULE_5__.i.failure;
	}
}
function pageOf({ words, operation, raw }) {
	if ((0,_general_options_js__WEBPACK_IMPORTED_MODULE_3__.m)(raw, "version")) return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_5__.g)()}\n`;
	if (words[0] === "completion") {
		if (!isShell(words[1]) || words.length > 2) throw new _index_js__WEBPACK_IMPORTED_MODULE_5__.c("cluster-credentials", [shellProblem]);
		return completionScript(words[1], _stdio_js__WEBPACK_IMPORTED_MODULE_0__.u, sharedSectionsOf(_stdio_js__WEBPACK_IMPORTED_MODULE_0__.u));
	}
	if (!(0,_general_options_js__WEBPACK_IMPORTED_MODULE_3__.m)(raw, "help") && words.at(-1) !== "help" && words[0] !== "help") return void 0;
	if (words.includes("whoami")) return whoamiHelp(whoamiSections());
	return operation ? operationHelp(operation, sharedSectionsOf([operation])) : overview(_stdio_js__WEBPACK_IMPORTED_MODULE_0__.u);
}
function noOperation({ words, problems }) {
	const names = _stdio_js__WEBPACK_IMPORTED_MODULE_0__.u.map(({ name }) => name);
	if (words.length === 0) return [`Give an operation: ${(0,_read_js__WEBPACK_IMPORTED_MODULE_4__.n)(names)}. "help" lists them`, ...problems];
	const typed = words.slice(0, 2).join(" ");
	const meant = (0,_names_js__WEBPACK_IMPORTED_MODULE_6__.r)(typed, names);
	return [`Unknown operation ${(0,_index_js__WEBPACK_IMPORTED_MODULE_5__.f)(typed)}. ${meant ? `Did you mean ${meant}?` : `Give ${(0,_read_js__WEBPACK_IMPORTED_MODULE_4__.n)(names)}`}`, ...problems];
}



/***/ }),

/***/ 2311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isThisMachine),
/* harmony export */   C: () => (/* binding */ clientSettings),
/* harmony export */   D: () => (/* binding */ TransportError),
/* harmony export */   E: () => (/* binding */ problemWithLogin),
/* harmony export */   O: () => (/* binding */ kindOfStatus),
/* harmony export */   S: () => (/* binding */ withUser),
/* harmony export */   T: () => (/* binding */ sts),
/* harmony export */   _: () => (/* binding */ refuseOtherPartition),
/* harmony export */   a: () => (/* binding */ withoutToken),
/* harmony export */   b: () => (/* binding */ endpoints),
/* harmony export */   c: () => (/* binding */ shExport),
/* harmony export */   d: () => (/* binding */ environmentVariables),
/* harmony export */   f: () => (/* binding */ stepOutputs),
/* harmony export */   g: () => (/* binding */ partitionOf),
/* harmony export */   h: () => (/* binding */ noRegion),
/* harmony export */   i: () => (/* binding */ roleChainingProblems),
/* harmony export */   j: () => (/* binding */ withoutBrackets),
/* harmony export */   k: () => (/* binding */ clearTextProblems),
/* harmony export */   l: () => (/* binding */ shellQuoted),
/* harmony export */   m: () => (/* binding */ findRegion),
/* harmony export */   n: () => (/* binding */ identityOptions),
/* harmony export */   o: () => (/* binding */ jsonObjectIn),
/* harmony export */   p: () => (/* binding */ variableName),
/* harmony export */   r: () => (/* binding */ identityRules),
/* harmony export */   s: () => (/* binding */ roleArn),
/* harmony export */   t: () => (/* binding */ exactPath),
/* harmony export */   u: () => (/* binding */ secretText),
/* harmony export */   v: () => (/* binding */ regionName),
/* harmony export */   w: () => (/* binding */ sso),
/* harmony export */   x: () => (/* binding */ impossible),
/* harmony export */   y: () => (/* binding */ endpointForm)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6756);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4746);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2400);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6910);
/* harmony import */ var _httpRequest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9017);





// build/src/aws/host.js
function isThisMachine(hostname) {
	return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
function withoutBrackets(hostname) {
	return hostname.replace(/^\[(.*)\]$/, "$1");
}
// build/src/aws/clear-text.js
const NAMES = ["endpoint-url", "sts-endpoint-url"];
function clearTextProblems(values, surface) {
	if (values["allow-insecure-endpoint"]) return [];
	return NAMES.flatMap((name) => {
		const problem = clearTextProblem(values[name], surface, name);
		return problem === void 0 ? [] : [`${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__.i)(name, surface)}: ${problem}`];
	});
}
function clearTextProblem(url, surface, name = "endpoint-url") {
	if (!isClearTextElsewhere(url)) return void 0;
	const { port } = new URL(url);
	const local = assigned(name, `http://127.0.0.1:${port || "80"}`, surface);
	const allowed = surface === "action" ? "allow-insecure-endpoint: true" : (0,_names_js__WEBPACK_IMPORTED_MODULE_3__.i)("allow-insecure-endpoint", surface);
	return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(url)} must begin with https://; http is accepted for this machine only, since tokens would travel in clear. Publish the port of a service container and give ${local}, or give ${assigned(name, "URL", surface)} with ${allowed}`;
}
function warnOfClearText(values, { log, surface }) {
	for (const name of NAMES) {
		const url = values[name];
		if (!isClearTextElsewhere(url)) continue;
		log.warning(`${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__.i)("allow-insecure-endpoint", surface)}: requests to ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(new URL(url).host)} are not encrypted. Who listens on the way can read the token and the login`);
	}
}
function assigned(name, value, surface) {
	return surface === "action" ? `${name}: ${value}` : `${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__.i)(name, surface)} ${value}`;
}
function isClearTextElsewhere(url) {
	return url !== void 0 && /^http:/i.test(url) && URL.canParse(url) && !isThisMachine(new URL(url).hostname);
}
// build/src/aws/transport-error.js
var TransportError = class extends Error {
	name = "TransportError";
	kind;
	headers;
	constructor(kind, message, { headers = {}, ...options } = {}) {
		super(message, options);
		this.kind = kind;
		this.headers = headers;
	}
};
function kindOfStatus(status) {
	if (status === 429) return "throttled";
	return status >= 500 || status === 408 ? "transient" : "final";
}
// build/src/aws/check-answer.js
function checkEnvelope(response, service) {
	const { statusCode: status, headers, body } = response;
	const type = headers["content-type"] ?? "";
	const mayBeAws = body.length > 0 && (/xml|json/i.test(type) || type === "");
	if (status >= 300 && status < 400) throw new TransportError("final", `${service.title} answered with a redirect (${status}); redirects are not followed. Check the endpoint URL`);
	if (mayBeAws) return;
	const summary = `got HTTP ${status} with ${body.length === 0 ? "an empty answer" : type.slice(0, 50)} from something that is not ${service.title}`;
	if (status < 400) throw new TransportError("final", `${summary}: this is not AWS. Is a proxy or a sign-in page in between?`);
	if (service.wire === "xml" && status < 500) throw new TransportError(kindOfStatus(status), `${summary} (a proxy or a web filter?)`, { headers });
	throw bareStatus(response, body.length === 0 ? "" : `; ${summary} (a proxy or a web filter?)`);
}
function bareStatus({ statusCode: status, reason, headers }, more) {
	return Object.assign(new Error((reason || `HTTP status ${status}`) + more), {
		name: String(status),
		$fault: status >= 500 ? "server" : "client",
		$metadata: { httpStatusCode: status },
		$response: {
			statusCode: status,
			headers
		}
	});
}
const SHORTEST_PASSWORD = 8;
function problemWithLogin({ username, password, expiresAt }, now) {
	const user = username;
	const secret = password?.reveal();
	if (user === void 0 || user === "") return "without a user name";
	if (secret === void 0 || secret === "") return "without a password";
	if (typeof user !== "string") return "with a user name that is not text";
	if (typeof secret !== "string") return "with a password that is not text";
	if (!isPlain(user)) return "with control characters in the user name";
	if (!isPlain(secret)) return "with control characters in the password";
	if (!/\S/.test(user)) return "with a user name of blanks only";
	if (!/\S/.test(secret)) return "with a password of blanks only";
	if (secret.length < SHORTEST_PASSWORD) return `with a password of fewer than ${SHORTEST_PASSWORD} characters`;
	if (!expiresAt || Number.isNaN(expiresAt.getTime())) return "without an expiry";
	if (expiresAt.getTime() <= now) return `that expired at ${expiresAt.toISOString()}; is the clock right?`;
}
function isPlain(text) {
	return text.isWellFormed() && !/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text);
}
// build/src/aws/client.js
const sts = {
	id: "sts",
	title: "STS",
	wire: "xml",
	endpointVariable: "AWS_ENDPOINT_URL_STS"
};
const sso = {
	id: "sso",
	title: "IAM Identity Center",
	wire: "json",
	endpointVariable: "AWS_ENDPOINT_URL_SSO"
};
function clientSettings(service, connection, keys, { readable } = {}) {
	const endpoint = connection.endpoint(service);
	return {
		region: connection.region,
		maxAttempts: 1,
		retryMode: "standard",
		defaultsMode: "standard",
		requestHandler: guarded(connection.transport, {
			service,
			readable
		}),
		customUserAgent: "cluster-credentials",
		profile: connection.profile.name,
		ignoreConfiguredEndpointUrls: true,
		useFipsEndpoint: connection.useFips && endpoint === void 0,
		useDualstackEndpoint: connection.useDualstack && endpoint === void 0,
		...endpoint === void 0 ? {} : { endpoint },
		...keys ? { credentials: revealed(keys) } : {
			credentials: noKeys,
			signer: unsigned
		}
	};
}
function guarded(transport, { service, readable }) {
	let last = "";
	return {
		...transport,
		async handle(request, options) {
			const { response } = await transport.handle(request, options);
			checkEnvelope(response, service);
			last = Buffer.from(response.body).toString("utf8");
			if (readable) response.body = Buffer.from(readable(last));
			return { response };
		},
		lastAnswer: () => last
	};
}
function revealed({ accessKeyId, secretAccessKey, sessionToken }) {
	for (const secret of [secretAccessKey, sessionToken]) if (secret) (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.h)(secret);
	return {
		accessKeyId,
		secretAccessKey: secretAccessKey.reveal(),
		...sessionToken ? { sessionToken: sessionToken.reveal() } : {}
	};
}
const noKeys = {
	accessKeyId: "",
	secretAccessKey: ""
};
const unsigned = { sign: async (request) => request };
// build/src/aws/endpoint.js
function endpoints(values, { env, profile, log, surface }) {
	const isIgnored = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.a)((0,_read_js__WEBPACK_IMPORTED_MODULE_1__.s)(env, "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS") ?? profile.find("ignore_configured_endpoint_urls"));
	warnOfClearText(values, {
		log,
		surface
	});
	const named = /* @__PURE__ */ new Set();
	return (service) => {
		const option = optionFor(service, values);
		if (option !== void 0 || isIgnored) return option;
		const found = configured(service, env, profile);
		if (!found) return void 0;
		refuseUnsafe(found, surface);
		const { hostname, host } = new URL(found.value);
		if (!named.has(service.id) && !isThisMachine(hostname) && !isOfAws(hostname, service.id)) log.warning(`Requests to ${service.title} go to ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(host)}, which is not an endpoint of AWS (${found.from})`);
		named.add(service.id);
		return found.value;
	};
}
function optionFor(service, values) {
	if (service.id === sts.id) return values["sts-endpoint-url"];
	return service.id === sso.id ? void 0 : values["endpoint-url"];
}
function configured({ id, endpointVariable }, env, profile) {
	return (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.s)(env, endpointVariable) ?? (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.s)(env, "AWS_ENDPOINT_URL") ?? profile.serviceSetting(id.replaceAll("-", "_"), "endpoint_url") ?? profile.find("endpoint_url");
}
const endpointForm = {
	regex: /^https?:\/\/[^\s/?#@]+(?:\/[^\s?#]*)?$/i,
	says: "a URL such as https://host, without user, query or fragment"
};
const withUser = {
	matches: (text) => /^[^/]*\/\/[^/]*@/.test(text),
	says: "must not hold a user and a password; the value is not shown",
	unquoted: true
};
const impossible = {
	matches: (text) => endpointForm.regex.test(text) && !URL.canParse(text),
	says: "must be a URL with a host name and a port that exist"
};
function refuseUnsafe({ from, value }, surface) {
	const problem = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.u)(value, {
		pattern: endpointForm,
		refuses: [withUser, impossible]
	}) ?? clearTextProblem(value, surface);
	if (problem !== void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${from}: ${problem}`);
}
function isOfAws(hostname, service) {
	return new RegExp(`^(?:(?:vpce-[a-z0-9-]+\\.)?${(service === "emr" ? "elasticmapreduce" : service === "sso" ? "portal.sso" : service).replaceAll(".", "\\.")}(?:-fips)?(?:\\.[a-z0-9-]+)?(?:\\.vpce)?|[a-z0-9-]+\\.elasticmapreduce)\\.(?:${DOMAINS})$`).test(hostname.toLowerCase());
}
const DOMAINS = [
	"amazonaws\\.com(?:\\.cn)?",
	"api\\.aws",
	"api\\.amazonwebservices\\.com\\.cn",
	"amazonaws\\.eu",
	"c2s\\.ic\\.gov",
	"sc2s\\.sgov\\.gov"
].join("|");
// build/src/aws/region.js
const ZONE = /^((?:[a-z]+-)+\d+)(?:-[a-z]+-\d+)?[a-z]$/;
const regionName = {
	pattern: {
		regex: /^(?![0-9]+$)(?!-)[a-zA-Z0-9-]{1,63}(?<!-)$/,
		says: "the name of a Region, such as eu-central-1"
	},
	refuses: [
		{
			matches: (text) => /\$|\{\{|%\w+%/.test(text),
			says: "holds a variable that was not replaced"
		},
		{
			matches: (text) => /^["'].*["']$/.test(text),
			says: "has quotation marks around it; remove them"
		},
		{
			matches: (text) => /[A-Z]/.test(text),
			says: "has capital letters; the name of a Region has none"
		},
		{
			matches: (text) => ZONE.test(text),
			says: "is an Availability Zone; give its Region, such as us-east-1"
		}
	]
};
function findRegion({ option, surface, env, profile }) {
	const found = (option === void 0 ? void 0 : {
		from: (0,_names_js__WEBPACK_IMPORTED_MODULE_3__.i)("region", surface),
		value: option
	}) ?? (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.s)(env, "AWS_REGION") ?? (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.s)(env, "AWS_DEFAULT_REGION") ?? profile.find("region");
	if (!found) return void 0;
	const problem = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.u)(found.value, regionName);
	if (problem !== void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${found.from}: ${problem}`);
	return found.value;
}
function noRegion({ surface, profile }) {
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`No Region. Give ${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__.i)("region", surface)}, or set AWS_REGION or AWS_DEFAULT_REGION in the environment, or region in the profile "${profile.name}"`, { code: "NoRegion" });
}
const PARTITIONS = [
	["cn-", "aws-cn"],
	["us-gov-", "aws-us-gov"],
	["us-isob-", "aws-iso-b"],
	["us-isof-", "aws-iso-f"],
	["us-iso-", "aws-iso"],
	["eu-isoe-", "aws-iso-e"],
	["eusc-", "aws-eusc"]
];
function partitionOf(region) {
	return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? "aws";
}
function refuseOtherPartition(arn, region) {
	const ofRole = arn.split(":")[1];
	const ofRegion = partitionOf(region);
	if (ofRole === ofRegion) return;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`The Region ${region} belongs to the partition ${ofRegion}, and the role ${arn} to ${ofRole}. Give a Region and a role of the same partition`);
}
// build/src/connect/variables.js
function environmentVariables(login, names, _target = {}) {
	const name = (word) => variableName(names, word);
	return {
		[name(names.username)]: login.username,
		[name(names.password)]: login.password,
		[name(names.expiration)]: expirationOf(login)
	};
}
function variableName({ prefix }, word) {
	return `${prefix.replace(/_$/, "")}_${word}`;
}
function stepOutputs(login, { host, port, database } = {}) {
	return {
		username: login.username,
		password: login.password,
		expiration: expirationOf(login),
		...host === void 0 ? {} : { host },
		...port === void 0 ? {} : { port: String(port) },
		...database === void 0 ? {} : { database }
	};
}
function expirationOf({ expiresAt }) {
	return expiresAt.toISOString();
}
// build/src/ci/secret-text.js
function secretText(pairs, format) {
	const entries = Object.entries(pairs).map(([name, value]) => {
		if (!_read_js__WEBPACK_IMPORTED_MODULE_1__.c.test(name)) throw new Error(`not the name of a variable: ${JSON.stringify(name)}`);
		return [name, (0,_secret_js__WEBPACK_IMPORTED_MODULE_2__.n)(value)];
	});
	return new _secret_js__WEBPACK_IMPORTED_MODULE_2__.t(format(entries));
}
// build/src/shell-quote.js
function shellQuoted(value) {
	return `'${value.replaceAll("'", "'\\''")}'`;
}
function shExport(name, value) {
	return `export ${name}=${shellQuoted(value)}\n`;
}
// build/src/aws/arn.js
const roleArn = {
	minLength: 20,
	maxLength: 2048,
	pattern: {
		regex: /^arn:aws[a-zA-Z0-9-]*:iam::\d{12}:role\/(?:[\u0021-\u007e]+\/)?[\w+=,.@-]+$/,
		says: "the ARN of an IAM role, arn:aws:iam::ACCOUNT:role/NAME"
	}
};
// build/src/json-object.js
function jsonObjectIn(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
	} catch {
		return;
	}
}
// build/src/identity/options.js
const identityOptions = {
	"role-to-assume": {
		kind: "list",
		emptyIsUnsafe: true,
		summary: "ARN of the IAM role to assume; several, one a line, are a chain, assumed in that order",
		example: "arn:aws:iam::123456789012:role/deploy",
		each: roleArn,
		maxItems: 5,
		lines: true
	},
	"role-chaining": {
		kind: "switch",
		summary: "Assume the roles with the AWS credentials of the job or the machine: keys, profile, container, instance or pod. No OIDC token is asked for"
	},
	"role-session-name": {
		kind: "text",
		summary: "Name of the session, as CloudTrail shows it",
		otherwise: "repository and run",
		example: "nightly-migration",
		pattern: {
			regex: /^[\w+=,.@-]{2,64}$/,
			says: "2 to 64 letters, digits or any of + = , . @ _ -"
		}
	},
	"role-duration-seconds": {
		kind: "integer",
		summary: "How long the role's session lives; one call is made with it",
		example: "900",
		unit: "seconds",
		min: 900,
		max: 43200,
		default: 900
	},
	"role-external-id": {
		kind: "text",
		summary: "External id for the roles that are assumed with AWS keys; a token needs none",
		example: "warehouse-7f3a",
		pattern: {
			regex: /^[\w+=,.@:/-]{2,1224}$/,
			says: "2 to 1224 letters, digits or any of + = , . @ : / _ -"
		}
	},
	audience: {
		kind: "text",
		summary: "Audience of the CI system's OIDC token",
		otherwise: "sts.amazonaws.com, or sts.amazonaws.com.cn for roles of aws-cn",
		example: "sts.amazonaws.com",
		maxLength: 1e3,
		pattern: {
			regex: /^[\u0021-\u007e]+$/,
			says: "without spaces"
		}
	},
	"web-identity-token-file": {
		kind: "text",
		emptyIsUnsafe: true,
		summary: "File that holds an OIDC token, to use instead of the CI system's own",
		example: "/var/run/secrets/tokens/aws"
	},
	"web-identity-token-env": {
		kind: "text",
		emptyIsUnsafe: true,
		summary: "Environment variable that holds an OIDC token, to use instead of what is found",
		example: "WAREHOUSE_ID_TOKEN",
		pattern: {
			regex: _read_js__WEBPACK_IMPORTED_MODULE_1__.c,
			says: "the name of a variable"
		}
	},
	"inline-session-policy": {
		kind: "text",
		emptyIsUnsafe: true,
		summary: "IAM policy, in JSON, that narrows the session of the last role",
		example: "{\"Version\":\"2012-10-17\",\"Statement\":[]}",
		maxLength: 2048,
		refuses: [{
			matches: (text) => jsonObjectIn(text) === void 0,
			says: "must be a JSON object"
		}]
	},
	"managed-session-policies": {
		kind: "list",
		emptyIsUnsafe: true,
		summary: "ARNs of managed policies that narrow the session of the last role, one a line",
		example: "arn:aws:iam::aws:policy/AmazonRedshiftReadOnlyAccess",
		each: { pattern: {
			regex: /^arn:aws[a-zA-Z0-9-]*:iam::(?:\d{12}|aws):policy\/(?:[\u0021-\u007e]+\/)?[\w+=,.@-]+$/,
			says: "the ARN of a managed policy"
		} },
		maxItems: 10,
		lines: true
	},
	"allowed-account-ids": {
		kind: "list",
		emptyIsUnsafe: true,
		summary: "Accounts that the session may belong to; checked before the cluster is asked",
		example: "123456789012",
		each: { pattern: {
			regex: /^\d{12}$/,
			says: "an account id of 12 digits"
		} }
	}
};
const identityRules = [
	...[
		"role-session-name",
		"role-external-id",
		"role-duration-seconds",
		"audience",
		"web-identity-token-file",
		"web-identity-token-env",
		"inline-session-policy",
		"managed-session-policies"
	].map((name) => ({
		kind: "needs",
		name,
		other: "role-to-assume"
	})),
	{
		kind: "at-most-one-of",
		names: ["web-identity-token-file", "web-identity-token-env"]
	},
	{
		kind: "at-most-one-of",
		names: ["no-sign-request", "role-to-assume"]
	},
	{
		kind: "at-most-one-of",
		names: ["no-sign-request", "allowed-account-ids"]
	}
];
function withoutToken(surface) {
	return `To assume the role with the AWS credentials of the runner itself, add ${surface === "action" ? "\"role-chaining: true\"" : (0,_names_js__WEBPACK_IMPORTED_MODULE_3__.i)("role-chaining", surface)}.`;
}
function roleChainingProblems(values, title) {
	if (!values["role-chaining"]) return [];
	const needs = values["role-to-assume"] ? [] : [`${title("role-chaining")} is used only with ${title("role-to-assume")}. Give both, or remove ${title("role-chaining")}`];
	const excluded = [
		"audience",
		"web-identity-token-file",
		"web-identity-token-env"
	].filter((name) => values[name] !== void 0);
	return [...needs, ...excluded.map((name) => `Give either ${title("role-chaining")} or ${title(name)}, not both: role-chaining uses no token`)];
}
// build/src/aws/exact-path.js
function exactPath(endpoint) {
	const path = endpoint === void 0 ? "/" : new URL(endpoint).pathname;
	return { applyToStack(stack) {
		stack.add((next) => (args) => {
			if (_httpRequest_js__WEBPACK_IMPORTED_MODULE_4__.t.isInstance(args.request) && args.request.path === `${path}/`) args.request.path = path;
			return next(args);
		}, {
			step: "build",
			name: "exactPath"
		});
	} };
}



/***/ }),

/***/ 2439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ exampleOf),
/* harmony export */   c: () => (/* binding */ ruleInWords),
/* harmony export */   d: () => (/* binding */ optionsOn),
/* harmony export */   f: () => (/* binding */ givenNames),
/* harmony export */   h: () => (/* binding */ surfaceOf),
/* harmony export */   i: () => (/* binding */ withDocument),
/* harmony export */   l: () => (/* binding */ namesOf),
/* harmony export */   m: () => (/* binding */ rawOf),
/* harmony export */   n: () => (/* binding */ documentAndSkeletonOptions),
/* harmony export */   o: () => (/* binding */ parseOptions),
/* harmony export */   p: () => (/* binding */ isGiven),
/* harmony export */   r: () => (/* binding */ documentOptions),
/* harmony export */   s: () => (/* binding */ checkRules),
/* harmony export */   t: () => (/* binding */ commandLineOptions),
/* harmony export */   u: () => (/* binding */ negation)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6756);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4746);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2400);



// build/src/options/raw.js
function rawOf({ given }, name) {
	return Object.hasOwn(given, name) ? given[name] : void 0;
}
function surfaceOf(raw, name) {
	return rawOf(raw, name)?.surface ?? raw.surface;
}
function isUnread({ unread = [] }, name) {
	return unread.includes(name);
}
function isGiven(raw, name) {
	const given = rawOf(raw, name);
	return given !== void 0 && !isBlank(given);
}
function isTypedEmpty(raw, name) {
	const given = rawOf(raw, name);
	return given !== void 0 && given.surface !== "action" && isBlank(given);
}
function isBlank(given) {
	switch (given.surface) {
		case "action": return given.text.trim() === "";
		case "cli": return given.words.length === 1 && given.words[0] === "";
		case "document": return given.value === "" || isUnfilledList(given.value);
	}
}
function isUnfilledList(value) {
	return Array.isArray(value) && value.length > 0 && value.every((item) => item === "");
}
function givenNames(raw) {
	return Object.keys(raw.given).filter((name) => isGiven(raw, name));
}
// build/src/options/option.js
function namesOf(table) {
	return Object.entries(table).flatMap(([name, option]) => option.kind === "switch" && option.negatable ? [name, negation(name)] : [name]);
}
function negation(name) {
	return `no-${name}`;
}
function optionsOn(surface, table) {
	return Object.fromEntries(Object.entries(table).filter(([, option]) => !option.only || option.only === surface));
}
// build/src/options/rules.js
function checkRules(rules, raw) {
	return rules.flatMap((rule) => problemOf(rule, raw) ?? []);
}
function problemOf(rule, raw) {
	if ((rule.kind === "needs" ? [rule.name, rule.other] : rule.names).some((name) => isUnread(raw, name))) return void 0;
	const title = (name) => (0,_names_js__WEBPACK_IMPORTED_MODULE_2__.i)(name, surfaceOf(raw, name));
	switch (rule.kind) {
		case "exactly-one-of":
		case "at-most-one-of": {
			const given = rule.names.filter((name) => isGiven(raw, name));
			if (given.length > 1) return notTogether(given.map(title));
			return given.length === 0 && rule.kind === "exactly-one-of" ? `Give ${(0,_read_js__WEBPACK_IMPORTED_MODULE_1__.n)(rule.names.map(title))}` : void 0;
		}
		case "needs":
			if (!isGiven(raw, rule.name) || isGiven(raw, rule.other)) return void 0;
			return `${title(rule.name)} is used only with ${title(rule.other)}. Give both, or remove ${title(rule.name)}`;
	}
}
function notTogether(names) {
	return names.length === 2 ? `Give either ${names.join(" or ")}, not both` : `Give only one of ${(0,_read_js__WEBPACK_IMPORTED_MODULE_1__.n)(names)}`;
}
function ruleInWords(rule, surface) {
	const title = (name) => (0,_names_js__WEBPACK_IMPORTED_MODULE_2__.i)(name, surface);
	switch (rule.kind) {
		case "exactly-one-of": return `Give ${rule.names.length === 2 ? "either " : "exactly one of "}${(0,_read_js__WEBPACK_IMPORTED_MODULE_1__.n)(rule.names.map(title))}`;
		case "at-most-one-of": return `Give at most one of ${(0,_read_js__WEBPACK_IMPORTED_MODULE_1__.n)(rule.names.map(title))}`;
		case "needs": return `${title(rule.name)} is used only with ${title(rule.other)}`;
	}
}
// build/src/options/parse.js
function parseOptions(table, raw) {
	const values = Object.create(null);
	const problems = [];
	const exitCodes = /* @__PURE__ */ new Set();
	for (const [name, option] of Object.entries(table)) {
		const { value, problem } = readOption(name, option, raw);
		if (value !== void 0) values[name] = value;
		if (problem.length > 0) exitCodes.add(lacksValue(raw, name) ? void 0 : option.exitCode);
		problems.push(...problem);
	}
	const [exitCode, ...others] = exitCodes;
	return {
		values,
		problems,
		exitCode: others.length > 0 ? void 0 : exitCode
	};
}
function lacksValue(raw, name) {
	const given = rawOf(raw, name);
	return given?.surface === "cli" && given.words.length === 0;
}
function readOption(name, option, raw) {
	if (option.kind !== "switch" || !option.negatable) return readNamed(name, option, raw);
	const own = readNamed(name, option, raw);
	const denied = readNamed(negation(name), {
		kind: "switch",
		summary: option.summary
	}, raw);
	const problem = [...own.problem, ...denied.problem];
	if (denied.value !== true) return {
		value: own.value,
		problem
	};
	if (own.value === void 0) return {
		value: false,
		problem
	};
	const both = [name, negation(name)].map((each) => (0,_names_js__WEBPACK_IMPORTED_MODULE_2__.i)(each, surfaceOf(raw, each)));
	return { problem: [...problem, notTogether(both)] };
}
function readNamed(name, option, raw) {
	if (isUnread(raw, name)) return { problem: [] };
	const given = rawOf(raw, name);
	const surface = surfaceOf(raw, name);
	const title = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__.i)(name, surface);
	const isEmpty = `${title} is empty. Give a value or remove the option; a variable may be unset`;
	if (given && isGiven(raw, name) && !isUnfilled(option, given)) {
		const reading = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.r)(option, given);
		if ("problem" in reading) return { problem: [`${title}: ${reading.problem}`] };
		return option.emptyIsUnsafe && Array.isArray(reading.value) && reading.value.length === 0 ? { problem: [isEmpty] } : {
			value: reading.value,
			problem: []
		};
	}
	if (option.emptyIsUnsafe && isTypedEmpty(raw, name)) return { problem: [isEmpty] };
	if (option.required) return { problem: [`Give ${title}, for example ${asTyped(name, option, surface)}`] };
	return {
		value: "default" in option ? option.default : void 0,
		problem: []
	};
}
function isUnfilled(option, given) {
	return given.surface === "document" && given.value === 0 && option.kind === "integer" && option.min > 0;
}
function asTyped(name, option, surface) {
	switch (surface) {
		case "action": return `${name}: ${exampleOf(option)}`;
		case "cli": return `${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__.t)(name)} ${exampleOf(option)}`;
		case "document": return `${JSON.stringify((0,_names_js__WEBPACK_IMPORTED_MODULE_2__.n)(name))}: ${JSON.stringify(exampleOf(option))}`;
	}
}
function exampleOf(option) {
	switch (option.kind) {
		case "text":
		case "integer":
		case "list":
		case "choices": return option.example;
		case "switch": return "true";
		case "choice": return option.choices[0] ?? "";
	}
}
// build/src/options/cli-input.js
const documentOptions = {
	"cli-input-json": {
		kind: "text",
		summary: "Options of the operation as one JSON object with the names of the API. An option that is given itself wins",
		example: "{\"DbUser\":\"etl_user\",\"ClusterIdentifier\":\"analytics\"}"
	},
	"cli-input-yaml": {
		kind: "text",
		summary: "The same as cli-input-json, in YAML",
		example: "file://login.yaml"
	}
};
async function withDocument(raw, names, parsers) {
	const [document, other] = Object.keys(parsers).filter((name) => isGiven(raw, name));
	if (!document) return {
		raw,
		problems: []
	};
	const withoutIt = {
		...raw,
		unread: [...raw.unread ?? [], ...names.filter((name) => rawOf(raw, name) === void 0)]
	};
	if (isUnread(raw, document)) return {
		raw: withoutIt,
		problems: []
	};
	const title = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__.i)(document, surfaceOf(raw, document));
	if (other) return {
		raw,
		problems: [notTogether([title, (0,_names_js__WEBPACK_IMPORTED_MODULE_2__.i)(other, surfaceOf(raw, other))])]
	};
	const written = rawOf(raw, document);
	const file = written?.file;
	const reading = read(written, await parsers[document]());
	if ("problem" in reading) return {
		raw: withoutIt,
		problems: [`${title}: ${reading.problem}`]
	};
	const given = Object.assign(Object.create(null), raw.given);
	const isFree = (name) => !isGiven(raw, name) && !isGiven(raw, negation(name));
	const problems = [];
	for (const [index, [key, value]] of Object.entries(reading.members).entries()) {
		const name = names.find((candidate) => (0,_names_js__WEBPACK_IMPORTED_MODULE_2__.n)(candidate) === key);
		const shownKey = file === void 0 ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(key) : `number ${index + 1} in the file ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(file)}`;
		if (name === void 0) problems.push(`${title}: unknown member ${shownKey}. ${hintFor(key, names)}`);
		else if (isFree(name)) given[name] = {
			surface: "document",
			value,
			...file === void 0 ? {} : { file }
		};
	}
	return {
		raw: {
			...raw,
			given
		},
		problems
	};
}
function read(raw, parse) {
	const text = raw?.surface === "cli" ? raw.words[0] : raw?.surface === "action" ? raw.text : void 0;
	if (raw === void 0 || text === void 0) return { problem: "needs a value" };
	const start = raw.file === void 0 ? "" : `${(0,_read_js__WEBPACK_IMPORTED_MODULE_1__.i)(raw)(text)} `;
	let members;
	try {
		members = parse(text);
	} catch {
		return { problem: `${start}cannot be read. Give ${start === "" ? "file://PATH, or " : ""}the text of one object` };
	}
	return typeof members === "object" && members !== null && !Array.isArray(members) ? { members } : { problem: `${start}must be one object with a member for each option` };
}
function hintFor(key, names) {
	const members = names.map(_names_js__WEBPACK_IMPORTED_MODULE_2__.n);
	const meant = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__.r)(key.toLowerCase(), members.map((each) => each.toLowerCase()));
	const hint = members.find((each) => each.toLowerCase() === meant);
	return hint ? `Did you mean ${hint}?` : `The members are ${members.join(", ")}`;
}
// build/src/options/general-options.js
const documentAndSkeletonOptions = {
	...documentOptions,
	"generate-cli-skeleton": {
		kind: "choice",
		summary: "Print a document to fill in (input, yaml-input) or a sample answer (output). Nothing is sent to AWS",
		choices: [
			"input",
			"yaml-input",
			"output"
		],
		bare: "input"
	}
};
const commandLineOptions = {
	color: {
		kind: "choice",
		only: "cli",
		summary: "Accepted as in the AWS CLI. The output has no colours",
		choices: [
			"on",
			"off",
			"auto"
		],
		default: "auto"
	},
	"no-cli-pager": {
		kind: "switch",
		only: "cli",
		summary: "Accepted as in the AWS CLI. There is no pager"
	},
	"cli-auto-prompt": {
		kind: "switch",
		only: "cli",
		negatable: true,
		summary: "Accepted as in the AWS CLI. There are no prompts"
	},
	"cli-binary-format": {
		kind: "choice",
		only: "cli",
		summary: "Accepted as in the AWS CLI. No option is binary",
		choices: ["base64", "raw-in-base64-out"]
	},
	"cli-error-format": {
		kind: "choice",
		only: "cli",
		summary: "Form of errors on stderr. json, yaml, text and table have the members Code and Message, for scripts; legacy and enhanced are for people",
		choices: [
			"legacy",
			"json",
			"yaml",
			"text",
			"table",
			"enhanced"
		],
		otherwise: "AWS_CLI_ERROR_FORMAT, cli_error_format of the profile, enhanced"
	},
	version: {
		kind: "switch",
		only: "cli",
		summary: "Print the version"
	},
	help: {
		kind: "switch",
		only: "cli",
		summary: "Print this page. \"help\" as the last word does the same"
	}
};



/***/ }),

/***/ 9017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ HttpRequest)
/* harmony export */ });
// node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
var HttpRequest = class HttpRequest {
	method;
	protocol;
	hostname;
	port;
	path;
	query;
	headers;
	username;
	password;
	fragment;
	body;
	constructor(options) {
		this.method = options.method || "GET";
		this.hostname = options.hostname || "localhost";
		this.port = options.port;
		this.query = options.query || {};
		this.headers = options.headers || {};
		this.body = options.body;
		this.protocol = options.protocol ? options.protocol.slice(-1) !== ":" ? `${options.protocol}:` : options.protocol : "https:";
		this.path = options.path ? options.path.charAt(0) !== "/" ? `/${options.path}` : options.path : "/";
		this.username = options.username;
		this.password = options.password;
		this.fragment = options.fragment;
	}
	static clone(request) {
		const cloned = new HttpRequest({
			...request,
			headers: { ...request.headers }
		});
		if (cloned.query) cloned.query = cloneQuery(cloned.query);
		return cloned;
	}
	static isInstance(request) {
		if (!request) return false;
		const req = request;
		return "method" in req && "protocol" in req && "hostname" in req && "path" in req && typeof req["query"] === "object" && typeof req["headers"] === "object";
	}
	clone() {
		return HttpRequest.clone(this);
	}
};
function cloneQuery(query) {
	return Object.keys(query).reduce((carry, paramName) => {
		const param = query[paramName];
		return {
			...carry,
			[paramName]: Array.isArray(param) ? [...param] : param
		};
	}, {});
}



/***/ }),

/***/ 2400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ shown),
/* harmony export */   n: () => (/* binding */ member),
/* harmony export */   r: () => (/* binding */ nearest),
/* harmony export */   t: () => (/* binding */ flag)
/* harmony export */ });
// build/src/options/names.js
function shown(name, surface) {
	switch (surface) {
		case "action": return name;
		case "cli": return flag(name);
		case "document": return member(name);
	}
}
function flag(name) {
	return `--${name}`;
}
function member(name) {
	return name.replace(/(?:^|-)([a-z0-9])/g, (_match, letter) => letter.toUpperCase());
}
function nearest(typed, known) {
	const plain = typed.toLowerCase().replace(/_/g, "-");
	const begun = known.filter((name) => plain.length > 2 && name.startsWith(plain));
	if (begun.length === 1) return begun[0];
	const most = Math.max(1, Math.floor(plain.length / 4));
	const best = known.filter((name) => Math.abs(name.length - plain.length) <= most).map((name) => ({
		name,
		distance: distance(plain, name)
	})).sort((one, other) => one.distance - other.distance)[0];
	return best && best.distance <= most ? best.name : void 0;
}
function distance(from, to) {
	let beforeLast = [];
	let last = Array.from({ length: to.length + 1 }, (_, column) => column);
	for (const [row, letter] of [...from].entries()) {
		const current = [row + 1];
		for (const [column, other] of [...to].entries()) {
			const changed = at(last, column) + (letter === other ? 0 : 1);
			const swapped = letter === to[column - 1] && other === from[row - 1] ? at(beforeLast, column - 1) + 1 : changed;
			current.push(Math.min(changed, swapped, at(last, column + 1) + 1, at(current, column) + 1));
		}
		beforeLast = last;
		last = current;
	}
	return at(last, to.length);
}
function at(row, column) {
	return row[column] ?? Number.POSITIVE_INFINITY;
}



/***/ }),

/***/ 7566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ passwordFiles)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6910);
/* harmony import */ var _exact_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2311);


const passwordFiles = {
	database: {
		file: "pgpass",
		pathVariables: () => ["PGPASSFILE"],
		userVariable: "PGUSER",
		content({ username, password }, host = "*") {
			const escaped = (text) => text.replace(/[\\:]/g, "\\$&");
			return new _secret_js__WEBPACK_IMPORTED_MODULE_0__.t(`${host === "*" ? host : escaped(host)}:*:*:${escaped(username)}:${escaped(password.reveal())}\n`);
		}
	},
	livy: {
		file: "netrc",
		pathVariables: (names, { "set-netrc": setNetrc }) => [(0,_exact_path_js__WEBPACK_IMPORTED_MODULE_1__.p)(names, "NETRC"), ...setNetrc ? ["NETRC"] : []],
		content({ username, password }, host) {
			const quoted = (text) => /[\s"\\#]/.test(text) ? `"${text.replace(/["\\]/g, "\\$&")}"` : text;
			if (host === void 0) throw new Error("a netrc file without a host");
			return new _secret_js__WEBPACK_IMPORTED_MODULE_0__.t(`machine ${host} login ${quoted(username)} password ${quoted(password.reveal())}\n`);
		}
	}
};



/***/ }),

/***/ 4746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isOn),
/* harmony export */   c: () => (/* binding */ VARIABLE_NAME),
/* harmony export */   d: () => (/* binding */ range),
/* harmony export */   i: () => (/* binding */ shower),
/* harmony export */   l: () => (/* binding */ variable),
/* harmony export */   n: () => (/* binding */ oneOf),
/* harmony export */   o: () => (/* binding */ settingIn),
/* harmony export */   r: () => (/* binding */ read),
/* harmony export */   s: () => (/* binding */ variableSetting),
/* harmony export */   t: () => (/* binding */ allOf),
/* harmony export */   u: () => (/* binding */ problemWith)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6756);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2400);


// build/src/options/limits.js
function problemWith(text, limits, show = _index_js__WEBPACK_IMPORTED_MODULE_0__.f) {
	const refusal = limits.refuses?.find((candidate) => candidate.matches(text));
	if (refusal) return refusal.unquoted ? refusal.says : `${show(text)} ${refusal.says}`;
	const length = [...text].length;
	const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern } = limits;
	if (length < minLength || length > maxLength) return `${show(text)} has ${length} characters; it must have ${range(minLength, maxLength)}`;
	if (pattern && !pattern.regex.test(text)) return `${show(text)} must be ${pattern.says}`;
}
function range(min, max) {
	if (max === Number.POSITIVE_INFINITY) return `at least ${min}`;
	return min > 0 ? `${min} to ${max}` : `at most ${max}`;
}
// build/src/context.js
function variable(env, name) {
	return Object.hasOwn(env, name) ? env[name]?.trim() || void 0 : void 0;
}
const VARIABLE_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
// build/src/aws/setting.js
function variableSetting(env, name) {
	const value = variable(env, name);
	return value === void 0 ? void 0 : {
		from: name,
		value
	};
}
function settingIn(settings, key, profile) {
	const value = settings.get(key);
	return value ? {
		from: `${key} of the profile ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(profile)}`,
		value
	} : void 0;
}
function isOn(setting) {
	const value = setting?.value.toLowerCase() ?? "false";
	if (setting === void 0 || value === "true" || value === "false") return value === "true";
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${setting.from}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(setting.value)} must be true or false`);
}
// build/src/options/shown-value.js
const MOST_PARTS = 200;
const MOST_WORDS = 5;
function shower({ surface, file }) {
	if (file === void 0) return _index_js__WEBPACK_IMPORTED_MODULE_0__.f;
	const whole = surface === "document" ? "the value in" : "the content of";
	return (_, item) => `${item === void 0 ? whole : `item ${item} in`} the file ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(file)}`;
}
function showWords(raw) {
	const show = shower(raw);
	const more = raw.words.length - MOST_WORDS;
	return raw.words.slice(0, MOST_WORDS).map((word) => show(word)).join(" ") + (more > 0 ? ` and ${more} more` : "");
}
function jsonOf(value) {
	let parts = 0;
	try {
		return JSON.stringify(value, (_, part) => {
			parts += 1;
			if (parts > MOST_PARTS) throw new RangeError("large");
			return part;
		}) ?? "nothing";
	} catch {
		return Array.isArray(value) ? "[..." : "{...";
	}
}
// build/src/options/read.js
const MOST_PROBLEMS = 10;
function read(option, raw) {
	const show = shower(raw);
	switch (option.kind) {
		case "text": return withText(raw, (text) => checked(text, problemWith(text, option, show)));
		case "choice":
			if (raw.surface === "cli" && raw.words.length === 0 && option.bare !== void 0) return { value: option.bare };
			return withText(raw, (text) => checked(text, option.choices.includes(text) ? void 0 : `${show(text)} must be ${oneOf(option.choices)}`));
		case "integer": return readInteger(option, raw);
		case "switch": return readSwitch(raw);
		case "list": return readList(option, raw);
		case "choices": return readChoices(option, raw);
	}
}
function withText(raw, use) {
	switch (raw.surface) {
		case "action": return use(raw.text.trim());
		case "cli": {
			const [word, ...more] = raw.words;
			if (word === void 0) return { problem: "needs a value" };
			return more.length === 0 ? use(word) : { problem: `takes one value, but got ${showWords(raw)}` };
		}
		case "document": return typeof raw.value === "string" ? use(raw.value) : wrongType(raw, "a string");
	}
}
function checked(value, problem) {
	return problem === void 0 ? { value } : { problem };
}
function readInteger(option, raw) {
	const show = shower(raw);
	const rule = `must be a whole number of ${option.unit} from ${option.min} to ${option.max}`;
	const inRange = (value, text) => checked(value, value >= option.min && value <= option.max ? void 0 : `${show(text)} ${rule}`);
	if (raw.surface === "document") return Number.isInteger(raw.value) ? inRange(Number(raw.value), String(raw.value)) : wrongType(raw, "a whole number");
	return withText(raw, (text) => /^\s*[+-]?\d+(_\d+)*\s*$/.test(text) ? inRange(Number(text.replaceAll("_", "")), text) : { problem: `${show(text)} ${rule}` });
}
function readSwitch(raw) {
	if (raw.surface === "cli") return raw.words.length === 0 ? { value: true } : { problem: `takes no value, but got ${showWords(raw)}` };
	if (raw.surface === "document") return typeof raw.value === "boolean" ? { value: raw.value } : wrongType(raw, "true or false");
	const text = raw.text.trim();
	if ([
		"true",
		"True",
		"TRUE"
	].includes(text)) return { value: true };
	if ([
		"false",
		"False",
		"FALSE"
	].includes(text)) return { value: false };
	return { problem: `${shower(raw)(raw.text)} must be true or false` };
}
function readList(option, raw) {
	const items = itemsOf(option, raw);
	if ("problem" in items) return items;
	const { value } = items;
	const show = shower(raw);
	const problems = value.flatMap((item, index) => problemWith(item, option.each, (text) => show(text, index + 1)) ?? []);
	if (option.maxItems !== void 0 && value.length > option.maxItems) problems.push(`has ${value.length} items; it may have at most ${option.maxItems}`);
	if (problems.length === 0) return items;
	const more = problems.length - MOST_PROBLEMS;
	return { problem: problems.slice(0, MOST_PROBLEMS).join("; ") + (more > 0 ? `; and ${more} more` : "") };
}
function readChoices({ choices }, raw) {
	const items = itemsOf({ lines: true }, raw);
	if ("problem" in items) return items;
	const words = [...new Set(items.value.flatMap((item) => item.split(/[\s,]+/)).filter(Boolean))];
	const unknown = words.filter((word) => !choices.includes(word)).slice(0, MOST_PROBLEMS);
	if (unknown.length === 0) return { value: words };
	const show = shower(raw);
	const hints = unknown.flatMap((word) => (0,_names_js__WEBPACK_IMPORTED_MODULE_1__.r)(word, choices) ?? []);
	const meant = hints.length === 0 ? "" : ` Did you mean ${oneOf(hints)}?`;
	return { problem: `${unknown.map((word) => show(word)).join(", ")} must be ${oneOf(choices)}; several are separated by commas.${meant}` };
}
function itemsOf(option, raw) {
	const show = shower(raw);
	if (raw.surface === "document") return strings(raw.value, show);
	const [only, ...more] = raw.surface === "cli" ? raw.words : [raw.text.trim()];
	if (more.length === 0 && only?.trimStart().startsWith("[")) return parsedJson(only, show);
	if (raw.surface === "cli") return { value: raw.words };
	const separator = option.lines ? /\r?\n/ : /[\r\n,]+/;
	return { value: raw.text.split(separator).flatMap((item) => item.trim() || []) };
}
function parsedJson(text, show) {
	try {
		return strings(JSON.parse(text), show);
	} catch {
		return { problem: `${show(text)} is not a valid JSON array` };
	}
}
function strings(value, show) {
	if (!Array.isArray(value)) return notA("an array of strings", value, show);
	const wrong = value.findIndex((item) => typeof item !== "string");
	if (wrong < 0) return { value };
	return notA("a string, as every item of the array", value[wrong], (text) => show(text, wrong + 1));
}
function wrongType(raw, expected) {
	return notA(expected, raw.value, shower(raw));
}
function notA(expected, value, show) {
	return { problem: `${show(jsonOf(value))} must be ${expected}` };
}
function oneOf(choices) {
	return listed(choices, "or");
}
function allOf(words) {
	return listed(words, "and");
}
function listed(words, last) {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}



/***/ }),

/***/ 6910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ revealed),
/* harmony export */   t: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

// build/src/secret.js
var Secret = class {
	#value;
	constructor(value) {
		this.#value = value;
	}
	reveal() {
		return this.#value;
	}
	toString() {
		return "***";
	}
	toJSON() {
		return "***";
	}
	[node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
		return "***";
	}
};
function revealed(value) {
	return value instanceof Secret ? value.reveal() : value;
}



/***/ }),

/***/ 6305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ defaultPorts),
/* harmony export */   E: () => (/* binding */ awsOptions),
/* harmony export */   S: () => (/* binding */ withEndpoint),
/* harmony export */   T: () => (/* binding */ presetNames),
/* harmony export */   _: () => (/* binding */ connectionRules),
/* harmony export */   a: () => (/* binding */ renderOptions),
/* harmony export */   b: () => (/* binding */ parseEndpoint),
/* harmony export */   c: () => (/* binding */ notOf),
/* harmony export */   d: () => (/* binding */ deliveryOptions),
/* harmony export */   f: () => (/* binding */ deliveryRules),
/* harmony export */   g: () => (/* binding */ connectionOptions),
/* harmony export */   h: () => (/* binding */ problemWithVariableName),
/* harmony export */   i: () => (/* binding */ writeFlushed),
/* harmony export */   l: () => (/* binding */ suggestion),
/* harmony export */   m: () => (/* binding */ printed),
/* harmony export */   n: () => (/* binding */ print),
/* harmony export */   o: () => (/* binding */ chooseOperation),
/* harmony export */   p: () => (/* binding */ handoverOptions),
/* harmony export */   r: () => (/* binding */ terminalLog),
/* harmony export */   s: () => (/* binding */ operationOptions),
/* harmony export */   t: () => (/* binding */ isStdoutClosed),
/* harmony export */   u: () => (/* binding */ operations),
/* harmony export */   v: () => (/* binding */ presetOptions),
/* harmony export */   w: () => (/* binding */ sslModes),
/* harmony export */   x: () => (/* binding */ problemWithEndpoint),
/* harmony export */   y: () => (/* binding */ targetOptions)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6756);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4746);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2400);
/* harmony import */ var _exact_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2311);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6910);
/* harmony import */ var _general_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2439);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);







// build/src/aws/options.js
const awsOptions = {
	region: {
		kind: "text",
		summary: "AWS Region of the cluster",
		example: "eu-central-1",
		otherwise: "AWS_REGION, AWS_DEFAULT_REGION, the profile",
		exitCode: 255,
		..._exact_path_js__WEBPACK_IMPORTED_MODULE_2__.v
	},
	profile: {
		kind: "text",
		summary: "Profile of the AWS configuration files: for the credentials where no token is used, the Region and endpoints",
		example: "warehouse",
		otherwise: "AWS_PROFILE, AWS_DEFAULT_PROFILE, \"default\""
	},
	"endpoint-url": {
		kind: "text",
		summary: "URL that replaces the service's own, for the cluster's service only; https, or http to this machine",
		example: "https://vpce-0a1b2c3d.redshift.eu-central-1.vpce.amazonaws.com",
		otherwise: "{endpoint-variables}, AWS_ENDPOINT_URL, the profile, AWS",
		pattern: _exact_path_js__WEBPACK_IMPORTED_MODULE_2__.y,
		refuses: [_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.S, _exact_path_js__WEBPACK_IMPORTED_MODULE_2__.x]
	},
	"sts-endpoint-url": {
		kind: "text",
		summary: "URL that replaces the one of STS; https, or http to this machine",
		example: "https://vpce-0a1b2c3d.sts.eu-central-1.vpce.amazonaws.com",
		otherwise: "AWS_ENDPOINT_URL_STS, AWS_ENDPOINT_URL, the profile, AWS",
		pattern: _exact_path_js__WEBPACK_IMPORTED_MODULE_2__.y,
		refuses: [_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.S, _exact_path_js__WEBPACK_IMPORTED_MODULE_2__.x]
	},
	"allow-insecure-endpoint": {
		kind: "switch",
		summary: "Accept http:// to another machine in endpoint-url and sts-endpoint-url. Who listens on the way can read the token and the login: for tests only"
	},
	"ca-bundle": {
		kind: "text",
		summary: "File of the certificate authorities to trust, in PEM, in place of Node.js's own",
		example: "/etc/ssl/certs/company.pem",
		otherwise: "AWS_CA_BUNDLE, ca_bundle of the profile, REQUESTS_CA_BUNDLE, Node.js's own"
	},
	"no-verify-ssl": {
		kind: "switch",
		summary: "Check no certificate. Any server that answers can then read the token and the login: for tests only"
	},
	"no-sign-request": {
		kind: "switch",
		summary: "Send the request without credentials"
	},
	"no-paginate": {
		kind: "switch",
		summary: "Accepted as in the AWS CLI; these operations have one page"
	},
	"cli-connect-timeout": {
		kind: "integer",
		summary: "How long one attempt may take to connect; 0 means no limit of its own",
		example: "5",
		exitCode: 255,
		unit: "seconds",
		min: 0,
		max: 3600,
		default: 10
	},
	"cli-read-timeout": {
		kind: "integer",
		summary: "How long one attempt may wait for an answer; 0 means no limit of its own",
		example: "20",
		exitCode: 255,
		unit: "seconds",
		min: 0,
		max: 3600,
		default: 30
	},
	"max-wait": {
		kind: "integer",
		summary: "Deadline over the whole run, retries included; what cannot succeed by waiting fails at once. AWS_MAX_ATTEMPTS ends it earlier",
		example: "60",
		unit: "seconds",
		min: 1,
		max: 3600,
		default: 300
	},
	"start-splay": {
		kind: "integer",
		summary: "Wait a random time of up to this before the first call, so that scheduled jobs do not all call at once",
		example: "60",
		unit: "seconds",
		min: 0,
		max: 3600,
		default: 0
	},
	debug: {
		kind: "switch",
		summary: "Show what is decided and why, and the name, status and time of each request; never a secret, token or body"
	}
};
// build/src/connect/presets/preset.js
const presetNames = [
	"env",
	"pg",
	"pgpass",
	"pgservice",
	"url",
	"jdbc",
	"flyway",
	"liquibase",
	"sqitch",
	"dbt",
	"sqlmesh",
	"dlt",
	"airflow",
	"livy",
	"netrc",
	"sparkmagic"
];
const urlSchemes = [
	"postgresql",
	"postgres",
	"redshift",
	"redshift+psycopg2",
	"redshift+redshift_connector"
];
const jdbcDrivers = ["redshift", "postgresql"];
// build/src/connect/target.js
const sslModes = [
	"require",
	"verify-ca",
	"verify-full"
];
const defaultPorts = {
	database: 5439,
	livy: 8998
};
// build/src/handover/endpoint.js
const FORM = /^(?:(https?|(?:jdbc:)?redshift|(?:jdbc:)?postgresql|postgres):\/\/)?([A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(?::([0-9]{1,5}))?(?:\/([^\s/?#;]*))?$/;
const endpointLimits = {
	maxLength: 500,
	pattern: {
		regex: FORM,
		says: "HOST, HOST:PORT or HOST:PORT/DATABASE; for Livy, https:// may come before it"
	},
	refuses: [{
		matches: (text) => text.includes("@"),
		says: "contains a login. Remove it",
		unquoted: true
	}, {
		matches: (text) => /\$[({A-Za-z_]|\{\{/.test(text),
		says: "contains a variable that was not replaced"
	}]
};
function parseEndpoint(text) {
	const [all, written, bracketed = "", port, database] = FORM.exec(text.trim()) ?? [];
	if (all === void 0 || Number(port ?? 1) < 1 || Number(port ?? 1) > 65535) return void 0;
	const scheme = written === "https" || written === "http" ? written : void 0;
	return {
		host: bracketed.replace(/^\[|\]$/g, ""),
		port: port === void 0 ? void 0 : Number(port),
		database: database || void 0,
		scheme,
		written
	};
}
function problemWithEndpoint({ written, database, scheme }, kind) {
	if (kind === "livy" && database !== void 0) return "has a database. Livy has none: give HOST or HOST:PORT";
	if (kind === "livy" && written !== void 0 && scheme === void 0) return `begins with ${written}. Livy has https`;
	if (kind === "database" && scheme !== void 0) return `begins with ${scheme}. Give HOST:PORT/DATABASE of the cluster. The URL of an AWS service is endpoint-url`;
}
const NAMED = [{
	form: /^([a-z][a-z0-9-]*)\.[a-z0-9]+\.([a-z0-9-]+)\.redshift\.amazonaws\.com(?:\.cn)?$/,
	option: "cluster-identifier"
}, {
	form: /^([a-z0-9-]+)\.\d{12}\.([a-z0-9-]+)\.redshift-serverless\.amazonaws\.com(?:\.cn)?$/,
	option: "workgroup-name"
}];
const VPC_ENDPOINT = /-endpoint-[a-z0-9]+$/;
function withEndpoint(raw, known) {
	const text = textOf((0,_general_options_js__WEBPACK_IMPORTED_MODULE_4__.m)(raw, "endpoint"));
	const host = text === void 0 ? void 0 : parseEndpoint(text)?.host.toLowerCase();
	const found = NAMED.flatMap(({ form, option }) => {
		const [, name = "", region = ""] = form.exec(host ?? "") ?? [];
		return region === "" ? [] : [{
			option,
			name,
			region
		}];
	})[0];
	if (!found) return {
		raw,
		problems: []
	};
	const facts = [["region", found.region], ...VPC_ENDPOINT.test(found.name) || !known.includes(found.option) || (0,_general_options_js__WEBPACK_IMPORTED_MODULE_4__.p)(raw, "custom-domain-name") ? [] : [[found.option, found.name]]];
	const given = Object.assign(Object.create(null), raw.given);
	const problems = [];
	for (const [option, value] of facts) {
		const written = textOf((0,_general_options_js__WEBPACK_IMPORTED_MODULE_4__.m)(raw, option));
		if (!(0,_general_options_js__WEBPACK_IMPORTED_MODULE_4__.p)(raw, option)) given[option] = asGiven(raw, value);
		else if (written !== void 0 && written !== value) {
			const [title, other] = [option, "endpoint"].map((name) => (0,_names_js__WEBPACK_IMPORTED_MODULE_6__.i)(name, (0,_general_options_js__WEBPACK_IMPORTED_MODULE_4__.h)(raw, name)));
			problems.push(`${title}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(written)} differs from ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(value)} of ${other}. Remove one of the two`);
		}
	}
	return {
		raw: {
			...raw,
			given
		},
		problems
	};
}
function textOf(raw) {
	if (raw?.surface === "action") return raw.text.trim();
	return raw?.surface === "cli" && raw.words.length === 1 ? raw.words[0] : void 0;
}
function asGiven({ surface }, value) {
	return surface === "action" ? {
		surface,
		text: value
	} : {
		surface: "cli",
		words: [value]
	};
}
// build/src/handover/connection-options.js
const targetOptions = {
	endpoint: {
		kind: "text",
		summary: "Endpoint of the cluster, as its page in the AWS console shows it. It gives host, port and database; an endpoint of Redshift also gives the cluster and the Region",
		example: "analytics.abc123xyz789.eu-central-1.redshift.amazonaws.com:5439/dev",
		...endpointLimits
	},
	host: {
		kind: "text",
		summary: "Host name of the cluster, for clients. Files with the login name this host",
		otherwise: "asked from AWS where it is needed",
		example: "ec2-203-0-113-25.eu-central-1.compute.amazonaws.com",
		maxLength: 253,
		pattern: {
			regex: /^(?:[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?|[0-9A-Fa-f]*:[0-9A-Fa-f:.]+)$/,
			says: "a host name, without a scheme, a port or a path"
		}
	},
	port: {
		kind: "integer",
		summary: "Port of the cluster, for clients",
		otherwise: "5439 of Redshift, 8998 of Livy, or what AWS says",
		example: "5439",
		unit: "port",
		min: 1,
		max: 65535
	},
	database: {
		kind: "text",
		summary: "Database that clients connect to. db-name limits the login to one database; this option does not",
		otherwise: "db-name, or what AWS says",
		example: "dev",
		maxLength: 127,
		pattern: {
			regex: /^[^\u0000-\u001f\u007f]+$/,
			says: "text without control characters"
		}
	},
	"resolve-endpoint": {
		kind: "switch",
		negatable: true,
		summary: "Ask AWS for the host, the port and the database of the cluster, at the same time as for the login. Needs redshift:DescribeClusters or elasticmapreduce:DescribeCluster",
		otherwise: "only where a preset or the check needs a host and none is given"
	},
	"check-connection": {
		kind: "switch",
		summary: "Log in to the cluster once before anything is handed over. If that fails, the run fails, with the cause and what to change"
	},
	"wait-for-connection": {
		kind: "integer",
		summary: "How long the check goes on trying while the cluster cannot be reached, is paused or resumes. It switches the check on",
		example: "120",
		unit: "seconds",
		min: 0,
		max: 3600,
		default: 0
	},
	sslmode: {
		kind: "choice",
		summary: "What clients check of the server's certificate, in libpq's words. Each preset translates it for its clients. TLS is never off",
		choices: sslModes,
		otherwise: "PGSSLMODE if it is verify-ca or verify-full, else require"
	},
	sslrootcert: {
		kind: "text",
		summary: "File of the certificate authorities that clients trust, in PEM. Each preset names it as its clients do",
		otherwise: "what each client trusts itself",
		example: "/etc/ssl/certs/amazon-trust-ca-bundle.pem",
		refuses: [{
			matches: (text) => text === "system",
			says: "is not known to each client. Give the path of the system's file, such as /etc/ssl/certs/ca-certificates.crt"
		}]
	}
};
const presetOptions = {
	preset: {
		kind: "choices",
		summary: "The clients that get the login, each under its own names",
		choices: presetNames,
		otherwise: "env",
		example: "pg"
	},
	"env-map": {
		kind: "list",
		summary: "Variables for any other client: NAME=WORD, one a line. docs/connect.md lists the words",
		example: "WAREHOUSE_LOGIN=username",
		each: {},
		lines: true
	},
	"url-name": {
		kind: "text",
		summary: "Variable that the preset url sets",
		otherwise: "DATABASE_URL",
		example: "WAREHOUSE_URL",
		maxLength: 100
	},
	"url-scheme": {
		kind: "choice",
		summary: "Scheme of the URL, which chooses the driver in some clients",
		choices: urlSchemes,
		otherwise: "postgresql"
	},
	"jdbc-driver": {
		kind: "choice",
		summary: "Driver that reads the JDBC URL. Its scheme and its words for sslmode differ",
		choices: jdbcDrivers,
		otherwise: "redshift"
	}
};
const connectionOptions = {
	...targetOptions,
	...presetOptions
};
const connectionRules = [{
	kind: "at-most-one-of",
	names: ["endpoint", "host"]
}];
// build/src/ci/ids.js
const ciIds = [
	"github",
	"forgejo",
	"gitea",
	"act",
	"gitlab",
	"azure-pipelines",
	"buildkite",
	"circleci",
	"bitbucket",
	"teamcity",
	"harness",
	"jenkins",
	"travis",
	"semaphore",
	"codebuild",
	"google-cloud-build",
	"woodpecker",
	"drone",
	"argo-workflows",
	"airflow"
];
// build/src/ci/variable-names.js
const OBEYED = /* @__PURE__ */ new Set([
	"BASH_ENV",
	"CDPATH",
	"CI",
	"COMSPEC",
	"ENV",
	"HOME",
	"IFS",
	"JAVA_TOOL_OPTIONS",
	"JDK_JAVA_OPTIONS",
	"NODE_EXTRA_CA_CERTS",
	"NODE_OPTIONS",
	"NODE_PATH",
	"NODE_TLS_REJECT_UNAUTHORIZED",
	"PATH",
	"PATHEXT",
	"PERL5LIB",
	"PERL5OPT",
	"PROMPT_COMMAND",
	"PS1",
	"PS2",
	"PS4",
	"RUBYLIB",
	"RUBYOPT",
	"SHELL",
	"SHELLOPTS",
	"TEMP",
	"TMP",
	"TMPDIR",
	"_JAVA_OPTIONS"
]);
const OBEYED_PREFIX = /^(?:LD_|DYLD_|PYTHON|BASH_FUNC_|GITHUB_|RUNNER_|ACTIONS_|INPUT_|STATE_)/;
function problemWithVariableName(name) {
	if (!_read_js__WEBPACK_IMPORTED_MODULE_1__.c.test(name)) return "must have letters, digits and _ only, and must not begin with a digit";
	const upper = name.toUpperCase();
	if (!OBEYED.has(upper) && !OBEYED_PREFIX.test(upper)) return void 0;
	return "is a variable that the runner, the shell or another program obeys; it cannot hold a login";
}
// build/src/handover/shell.js
function inSh(pairs) {
	return pairs.map(([name, value]) => (0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.c)(name, value)).join("");
}
function inFish(pairs) {
	return pairs.map(([name, value]) => `set -gx ${name} '${value.replace(/[\\']/g, "\\$&")}'\n`).join("");
}
function inPowerShell(pairs) {
	return pairs.map(([name, value]) => `$env:${name} = '${value.replace(/['\u2018\u2019\u201a\u201b]/g, "$&$&")}'\n`).join("");
}
const LONGEST_CMD_LINE = 8191;
function inCmd(pairs) {
	return pairs.map(([name, value]) => {
		const refused = /[%!"]|[^\x20-\x7e]/u.exec(value)?.[0];
		if (refused !== void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${name} holds ${namedLetter(refused)}, ${NOT_IN_CMD}`);
		const line = `set "${name}=${value}"`;
		if (line.length > LONGEST_CMD_LINE) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${name} is longer than a line of cmd, ${NOT_IN_CMD}`);
		return `${line}\r\n`;
	}).join("");
}
const NOT_IN_CMD = "which cannot be written safely for cmd. Nothing was printed. Use \"--print powershell\" or \"-- COMMAND\"";
function namedLetter(letter) {
	if (/[\r\n]/.test(letter)) return "a line end";
	if (letter === " ") return "a blank";
	if (/[\x21-\x7e]/.test(letter)) return letter;
	return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
// build/src/handover/dotenv.js
const LARGEST = 5120;
function inDotenv(pairs) {
	const text = pairs.map(([name, value]) => `${name}=${checked(name, value)}\n`).join("");
	if (Buffer.byteLength(text) > LARGEST) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`The variables exceed 5 KB, ${NOT_IN_DOTENV}`);
	return text;
}
function inJson(pairs) {
	return `${JSON.stringify(Object.fromEntries(pairs), null, 2)}\n`;
}
const NOT_IN_DOTENV = "which the readers of dotenv files do not read alike. Nothing was written. Use \"--print json\", \"--print sh\" or \"-- COMMAND\"";
const READ_DIFFERENTLY = /[\s\0"'`$\\#&|;<>()~]/;
function checked(name, value) {
	const letter = READ_DIFFERENTLY.exec(value)?.[0];
	if (letter === void 0) return value;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${name} holds ${namedLetter(letter)}, ${NOT_IN_DOTENV}`);
}
// build/src/handover/print.js
const printForms = [
	"sh",
	"fish",
	"powershell",
	"cmd",
	"dotenv",
	"json"
];
const writers = {
	sh: inSh,
	fish: inFish,
	powershell: inPowerShell,
	cmd: inCmd,
	dotenv: inDotenv,
	json: inJson
};
function printed(form, variables) {
	return (0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.u)(variables, writers[form]);
}
// build/src/handover/options.js
const handoverOptions = {
	"export-env": {
		kind: "switch",
		only: "action",
		summary: "Set environment variables for the later steps of the job. The outputs are always set",
		default: true
	},
	"env-prefix": {
		kind: "text",
		summary: "Prefix of the variable names",
		otherwise: "{prefixes}",
		example: "WAREHOUSE",
		maxLength: 100,
		pattern: {
			regex: _read_js__WEBPACK_IMPORTED_MODULE_1__.c,
			says: "letters, digits and _, and must not begin with a digit"
		},
		refuses: [{
			matches: makesObeyedName,
			says: "belongs to the runner, the shell or another program, which would obey the variables. Choose another prefix"
		}]
	},
	summary: {
		kind: "switch",
		only: "action",
		summary: "Add the user name, the cluster and the expiry to the job's summary. It holds no secret",
		default: true
	},
	"skip-cleanup": {
		kind: "switch",
		only: "action",
		summary: "Leave the variables set at the end of the job. Otherwise a post step empties them",
		default: false
	}
};
const deliveryOptions = {
	export: {
		kind: "choice",
		only: "cli",
		summary: "Hand the login to later steps in the CI system's own way. auto: the system that is found",
		choices: ["auto", ...ciIds],
		bare: "auto"
	},
	print: {
		kind: "choice",
		only: "cli",
		summary: "Print the variables in this form, and nothing else on stdout",
		choices: printForms
	},
	"dotenv-file": {
		kind: "text",
		only: "cli",
		summary: "Write the variables to this new dotenv file, which only your user can read",
		example: "/run/user/1000/login.env"
	},
	ci: {
		kind: "choice",
		only: "cli",
		summary: "The CI system of this job, if it is not found or the wrong one is found",
		choices: ciIds,
		otherwise: "the one whose variables are set"
	},
	"allow-unmasked": {
		kind: "switch",
		only: "cli",
		summary: "Hand over the login even if the log does not hide the password"
	},
	"add-mask": {
		kind: "switch",
		only: "cli",
		summary: "Confirm that the runner obeys ::add-mask::, as GitLab does with proxy_exec. Any other runner prints the password"
	},
	"keep-env": {
		kind: "switch",
		only: "cli",
		summary: "Leave AWS keys and OIDC variables in the environment of the command after --"
	},
	"no-masking": {
		kind: "switch",
		only: "cli",
		summary: "Pass on the output of the command after -- unchanged"
	},
	tty: {
		kind: "switch",
		only: "cli",
		summary: "Give the terminal to the command after --. Nothing in its output is hidden"
	},
	refresh: {
		kind: "switch",
		only: "cli",
		summary: "Keep the password fresh while the command after -- runs. It is in a private file, which is renewed before the login expires. {password-file-variables} names the file. The password variable is not set"
	},
	"set-netrc": {
		kind: "switch",
		only: "cli",
		summary: "With --refresh and a netrc file, set NETRC too. Programs that read it, such as pip, send the login to the host unasked"
	}
};
const deliveryRules = [
	{
		kind: "at-most-one-of",
		names: [
			"export",
			"print",
			"dotenv-file",
			"output"
		]
	},
	{
		kind: "at-most-one-of",
		names: [
			"export",
			"print",
			"dotenv-file",
			"query"
		]
	},
	{
		kind: "at-most-one-of",
		names: ["tty", "no-masking"]
	},
	{
		kind: "needs",
		name: "set-netrc",
		other: "refresh"
	}
];
const variableWords = [
	"USER",
	"USERNAME",
	"PASSWORD",
	"EXPIRATION",
	"NETRC"
];
function makesObeyedName(prefix) {
	if (!_read_js__WEBPACK_IMPORTED_MODULE_1__.c.test(prefix)) return false;
	return variableWords.some((word) => problemWithVariableName((0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.p)({ prefix }, word)) !== void 0);
}
// build/src/operations/cluster-reference.js
function clusterReference(word, example) {
	const give = `Give the ${word} of the cluster, such as ${example}`;
	return [
		{
			matches: (text) => /^\s*["'`\u2018-\u201f]|["'`\u2018-\u201f]\s*$/.test(text),
			says: "has quotes in it. Remove the quotes"
		},
		{
			matches: (text) => /\$[({A-Za-z_]|%\w+%|\{\{|^<.*>$/.test(text),
			says: `contains a variable that was not replaced. ${give}`
		},
		{
			matches: (text) => /^\s*arn:/i.test(text),
			says: `is an ARN. ${give}`
		},
		{
			matches: (text) => /[\w-]\.[\w-]|:\/\/|:\d+(?:\/|$)/.test(text),
			says: `is a host name or URL. ${give}`
		}
	];
}
// build/src/operations/describe.js
async function describing(description, { action, resource }, surface) {
	return description.catch((error) => {
		if (!(error instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.s) || !/^(?:AccessDenied|UnauthorizedOperation)/.test(error.code)) throw error;
		const { code, reason, details } = error;
		const [, name = ""] = action.split(":");
		const cure = `The role needs ${action} on ${resource}, to find the endpoint of the cluster. Add it to the role's policy, or give ${(0,_names_js__WEBPACK_IMPORTED_MODULE_6__.i)("endpoint", surface)}, or ${(0,_names_js__WEBPACK_IMPORTED_MODULE_6__.i)("host", surface)} with the host name`;
		throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.s(name, {
			code,
			message: `${reason.replace(/\.$/, "")}. ${cure}`,
			details
		}, { cause: error });
	});
}
// build/src/operations/services.js
const redshift = {
	id: "redshift",
	title: "Redshift",
	wire: "xml",
	endpointVariable: "AWS_ENDPOINT_URL_REDSHIFT"
};
const emr = {
	id: "emr",
	title: "EMR",
	wire: "json",
	endpointVariable: "AWS_ENDPOINT_URL_EMR"
};
// build/src/operations/describe-emr.js
const LIVY_WITH_TLS = [7, 4];
function describeEmrCluster(id, { connection, keys, account }) {
	const { region, surface } = connection;
	const resource = `arn:${(0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.g)(region)}:elasticmapreduce:${region}:${account ?? "*"}:cluster/${id}`;
	return describing(ask(), {
		action: "elasticmapreduce:DescribeCluster",
		resource
	}, surface);
	async function ask() {
		const { EMRClient, DescribeClusterCommand, DescribeSecurityConfigurationCommand } = await Promise.all(/* import() */[__webpack_require__.e(998), __webpack_require__.e(965), __webpack_require__.e(919), __webpack_require__.e(1)]).then(__webpack_require__.bind(__webpack_require__, 4747));
		const client = new EMRClient((0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.C)(emr, connection, keys));
		client.middlewareStack.use((0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.t)(connection.endpoint(emr)));
		const { Cluster } = await connection.retryPolicy.retry("DescribeCluster", (abortSignal) => client.send(new DescribeClusterCommand({ ClusterId: id }), { abortSignal }));
		const status = Cluster?.Status?.State;
		if (!Cluster?.MasterPublicDnsName) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`DescribeCluster: the cluster ${id} has no primary node${status ? `: it is ${status}` : ""}. Wait until it is WAITING, or give ${(0,_names_js__WEBPACK_IMPORTED_MODULE_6__.i)("host", surface)}`);
		const name = Cluster.SecurityConfiguration;
		const scheme = name && isFrom(Cluster.ReleaseLabel) ? await schemeOf(connection.retryPolicy.retry("DescribeSecurityConfiguration", (abortSignal) => client.send(new DescribeSecurityConfigurationCommand({ Name: name }), { abortSignal }))) : "http";
		return {
			host: Cluster.MasterPublicDnsName,
			port: defaultPorts.livy,
			scheme,
			status
		};
	}
}
function isFrom(release) {
	const [, major = 0, minor = 0] = /^emr-(?:\w+-)?(\d+)\.(\d+)/.exec(release ?? "")?.map(Number) ?? [];
	return major > LIVY_WITH_TLS[0] || major === LIVY_WITH_TLS[0] && minor >= LIVY_WITH_TLS[1];
}
async function schemeOf(asked) {
	const answer = await asked.catch((error) => {
		if (error instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.s) return void 0;
		throw error;
	});
	const settings = (0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.o)(answer?.SecurityConfiguration ?? "")?.["EncryptionConfiguration"];
	return typeof settings === "object" && settings !== null && Reflect.get(settings, "EnableInTransitEncryption") === false ? "http" : "https";
}
// build/src/operations/operation.js
function defineOperation(facts, { cluster, target, describe, ask }) {
	return {
		...facts,
		prepare(raw) {
			const { values, problems } = (0,_general_options_js__WEBPACK_IMPORTED_MODULE_4__.o)(facts.options, raw);
			const broken = [...problems, ...(0,_general_options_js__WEBPACK_IMPORTED_MODULE_4__.s)(facts.rules, raw)];
			if (broken.length > 0) return { problems: broken };
			const send = async (session, now) => {
				const answer = await session.connection.retryPolicy.retry(facts.action, (signal) => ask(values, session, signal));
				return {
					document: answer.document,
					login: checkedLogin(facts.action, answer.login, now())
				};
			};
			return {
				problems: [],
				call: {
					cluster: cluster(values),
					target: target(values),
					describe: (session) => describe(values, session),
					send
				}
			};
		}
	};
}
function checkedLogin(action, login, now) {
	const problem = (0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.E)(login, now);
	const { username, password, expiresAt } = login;
	if (problem !== void 0 || !username || !password || !expiresAt) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${action} returned a login ${problem}. The login is not used`);
	return {
		username,
		password,
		expiresAt
	};
}
// build/src/operations/emr-get-cluster-session-credentials.js
const emrGetClusterSessionCredentials = defineOperation({
	name: "emr get-cluster-session-credentials",
	service: emr,
	action: "GetClusterSessionCredentials",
	summary: "Get a short-lived user name and password for the HTTP endpoints of an EMR cluster",
	reference: "https://docs.aws.amazon.com/emr/latest/APIReference/API_GetClusterSessionCredentials.html",
	options: {
		"cluster-id": {
			kind: "text",
			required: true,
			documented: "The unique identifier of the cluster.",
			summary: "Identifier of the cluster",
			example: "j-2AXXXXXXGAPLF",
			minLength: 1,
			maxLength: 256,
			pattern: {
				regex: /^[\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u,
				says: "text without control characters"
			},
			refuses: clusterReference("id", "j-2AXXXXXXGAPLF")
		},
		"execution-role-arn": {
			kind: "text",
			documented: "The Amazon Resource Name (ARN) of the runtime role for interactive workload submission on the cluster.",
			summary: "Runtime role of the session. It may belong to another account",
			emptyIsUnsafe: true,
			example: "arn:aws:iam::123456789012:role/emr-runtime",
			..._exact_path_js__WEBPACK_IMPORTED_MODULE_2__.s
		}
	},
	clients: "livy",
	rules: [],
	sample: {
		Credentials: { UsernamePassword: {
			Username: "Username",
			Password: new _secret_js__WEBPACK_IMPORTED_MODULE_3__.t("Password")
		} },
		ExpiresAt: { wire: 0 }
	},
	exports: {
		prefix: "EMR",
		username: "USERNAME",
		password: "PASSWORD",
		expiration: "EXPIRATION"
	},
	expiry: "Requests with this user name and password are refused after the expiry"
}, {
	cluster: (values) => values["cluster-id"],
	target: () => ({}),
	describe: (values, session) => describeEmrCluster(values["cluster-id"], session),
	async ask(values, { connection, keys }, abortSignal) {
		const { EMRClient, GetClusterSessionCredentialsCommand } = await Promise.all(/* import() */[__webpack_require__.e(998), __webpack_require__.e(965), __webpack_require__.e(919), __webpack_require__.e(1)]).then(__webpack_require__.bind(__webpack_require__, 4747));
		const settings = (0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.C)(emr, connection, keys, { readable: inSeconds });
		const client = new EMRClient(settings);
		client.middlewareStack.use((0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.t)(connection.endpoint(emr)));
		const answer = await client.send(new GetClusterSessionCredentialsCommand({
			ClusterId: values["cluster-id"],
			ExecutionRoleArn: values["execution-role-arn"]
		}), { abortSignal });
		const { UsernamePassword: found, ...unknown } = answer.Credentials ?? {};
		if (!found || Object.keys(unknown).length > 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o("GetClusterSessionCredentials returned another kind of credentials than a user name and password");
		const password = found.Password ? new _secret_js__WEBPACK_IMPORTED_MODULE_3__.t(found.Password) : void 0;
		return {
			login: {
				username: found.Username,
				password,
				expiresAt: answer.ExpiresAt
			},
			document: {
				Credentials: { UsernamePassword: {
					Username: found.Username ?? null,
					Password: password ?? null
				} },
				ExpiresAt: expiresAtOnTheWire(settings.requestHandler.lastAnswer())
			}
		};
	}
});
function expiresAtOnTheWire(answer) {
	const [, text, number = ""] = /"ExpiresAt"\s*:\s*(?:"([^"]*)"|([-+.\deE]+))/.exec(answer) ?? [];
	if (text !== void 0) return { wire: text };
	return /^-?\d+$/.test(number) ? { wire: Number(number) } : {
		wire: Number(number),
		float: true
	};
}
function inSeconds(answer) {
	return answer.replace(/("ExpiresAt"\s*:\s*)"([^"]*)"/, (all, name, text) => {
		const time = Date.parse(text);
		return Number.isNaN(time) ? all : `${name}${time / 1e3}`;
	});
}
// build/src/operations/describe-redshift.js
function describeRedshiftCluster(identifier, { connection, keys, account }) {
	const { region, surface } = connection;
	const resource = `arn:${(0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.g)(region)}:redshift:${region}:${account ?? "*"}:cluster:${identifier}`;
	return describing(ask(), {
		action: "redshift:DescribeClusters",
		resource
	}, surface);
	async function ask() {
		const { RedshiftClient, DescribeClustersCommand } = await Promise.all(/* import() */[__webpack_require__.e(998), __webpack_require__.e(965), __webpack_require__.e(905), __webpack_require__.e(555)]).then(__webpack_require__.bind(__webpack_require__, 6349));
		const client = new RedshiftClient((0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.C)(redshift, connection, keys));
		client.middlewareStack.use((0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.t)(connection.endpoint(redshift)));
		const { Clusters } = await connection.retryPolicy.retry("DescribeClusters", (abortSignal) => client.send(new DescribeClustersCommand({ ClusterIdentifier: identifier }), { abortSignal }));
		const cluster = Clusters?.find((each) => each.ClusterIdentifier === identifier);
		const { Address: host, Port: port } = cluster?.Endpoint ?? {};
		const status = cluster?.ClusterStatus;
		if (!host) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.r(`DescribeClusters: the cluster ${identifier} has no endpoint${status ? `: it is ${status}` : ""}. Wait until it is available, or give ${(0,_names_js__WEBPACK_IMPORTED_MODULE_6__.i)("host", surface)}`);
		return {
			host,
			port,
			database: cluster?.DBName,
			status,
			publiclyAccessible: cluster?.PubliclyAccessible
		};
	}
}
// build/src/operations/redshift-names.js
const RESERVED_WORDS = new Set("AES128 AES256 ALL ALLOWOVERWRITE ANALYSE ANALYZE AND ANY ARRAY AS ASC AUTHORIZATION AZ64 BACKUP BETWEEN BINARY BLANKSASNULL BOTH BYTEDICT BZIP2 CASE CAST CHECK COLLATE COLUMN CONSTRAINT CREATE CREDENTIALS CROSS CURRENT_DATE CURRENT_TIME CURRENT_TIMESTAMP CURRENT_USER CURRENT_USER_ID DEFAULT DEFERRABLE DEFLATE DEFRAG DELTA DELTA32K DESC DISABLE DISTINCT DO ELSE EMPTYASNULL ENABLE ENCODE ENCRYPT ENCRYPTION END EXCEPT EXPLICIT FALSE FOR FOREIGN FREEZE FROM FULL GLOBALDICT256 GLOBALDICT64K GRANT GROUP GZIP HAVING IDENTITY IGNORE ILIKE IN INITIALLY INNER INTERSECT INTERVAL INTO IS ISNULL JOIN LEADING LEFT LIKE LIMIT LOCALTIME LOCALTIMESTAMP LUN LUNS LZO LZOP MINUS MOSTLY16 MOSTLY32 MOSTLY8 NATURAL NEW NOT NOTNULL NULL NULLS OFF OFFLINE OFFSET OID OLD ON ONLY OPEN OR ORDER OUTER OVERLAPS PARALLEL PARTITION PERCENT PERMISSIONS PIVOT PLACING PRIMARY RAW READRATIO RECOVER REFERENCES REJECTLOG RESORT RESPECT RESTORE RIGHT SELECT SESSION_USER SIMILAR SNAPSHOT SOME SYSDATE SYSTEM TABLE TAG TDES TEXT255 TEXT32K THEN TIMESTAMP TO TOP TRAILING TRUE TRUNCATECOLUMNS UNION UNIQUE UNNEST UNPIVOT USER USING VERBOSE WALLET WHEN WHERE WITH WITHOUT".split(" "));
const reserved = {
	matches: (text) => RESERVED_WORDS.has(text.toUpperCase()),
	says: "is a reserved word of Redshift. Give another name"
};
const publicGroup = {
	matches: (text) => text.toUpperCase() === "PUBLIC",
	says: "is the group of all users. Give the name of one user"
};
const returnedPrefix = {
	matches: (text) => /^IAM[AR]?:/i.test(text),
	says: "begins with a prefix that AWS adds to the name it returns. Give the name of the database user without it"
};
function nameRule(length, letter = "letter") {
	return `1 to ${length} characters: a ${letter} first, then ${letter}s, digits or _ + . @ -`;
}
const databaseName = {
	pattern: {
		regex: /^[A-Za-z][\w+.@-]{0,63}$/,
		says: nameRule(64)
	},
	refuses: [reserved]
};
const userName = {
	pattern: {
		regex: /^[A-Za-z][\w+.@-]{0,126}$/,
		says: nameRule(127)
	},
	refuses: [
		returnedPrefix,
		publicGroup,
		reserved
	]
};
const groupName = {
	pattern: {
		regex: /^[a-z][a-z0-9_+.@-]{0,63}$/,
		says: nameRule(64, "lower-case letter")
	},
	refuses: [reserved]
};
// build/src/operations/redshift-get-cluster-credentials.js
const redshiftGetClusterCredentials = defineOperation({
	name: "redshift get-cluster-credentials",
	service: redshift,
	action: "GetClusterCredentials",
	summary: "Get a short-lived database user name and password for a Redshift cluster",
	reference: "https://docs.aws.amazon.com/redshift/latest/APIReference/API_GetClusterCredentials.html",
	options: {
		"db-user": {
			kind: "text",
			required: true,
			documented: "The name of a database user.",
			summary: "Name of the database user to log in as. AWS returns it with a prefix such as IAM:",
			example: "etl_user",
			...userName
		},
		"db-name": {
			kind: "text",
			documented: "The name of a database that DbUser is authorized to log on to.",
			summary: "Database that the login is for",
			otherwise: "every database of the cluster",
			example: "dev",
			...databaseName
		},
		"cluster-identifier": {
			kind: "text",
			documented: "The unique identifier of the cluster that contains the database for which you are requesting credentials.",
			summary: "Identifier of the cluster, case-sensitive",
			example: "analytics",
			minLength: 1,
			maxLength: 63,
			pattern: {
				regex: /^[\u0020-\u007e]+$/,
				says: "printable ASCII characters"
			},
			refuses: clusterReference("identifier", "analytics")
		},
		"duration-seconds": {
			kind: "integer",
			documented: "The number of seconds until the returned temporary password expires.",
			summary: "How long the password is valid for new connections. Open connections stay",
			example: "3600",
			unit: "seconds",
			min: 900,
			max: 3600,
			serviceDefault: 900
		},
		"auto-create": {
			kind: "switch",
			negatable: true,
			documented: "Create a database user with the name specified for the user named in DbUser if one does not exist.",
			summary: "Create the database user if it does not exist. Needs redshift:CreateClusterUser",
			serviceDefault: false
		},
		"db-groups": {
			kind: "list",
			documented: "A list of the names of existing database groups that the user named in DbUser will join for the current session, in addition to any group memberships for an existing user.",
			summary: "Existing groups that the user joins for the session. Needs redshift:JoinGroup",
			example: "readers",
			each: groupName
		},
		"custom-domain-name": {
			kind: "text",
			documented: "The custom domain name for the cluster credentials.",
			summary: "Custom domain name of the cluster",
			example: "warehouse.example.com",
			maxLength: 253,
			pattern: {
				regex: /^(?:(?!-)[A-Za-z0-9-]{1,63}(?<!-)\.)+(?!-)[A-Za-z0-9-]{2,63}(?<!-)$/,
				says: "a host name, such as warehouse.example.com"
			}
		}
	},
	clients: "database",
	rules: [{
		kind: "exactly-one-of",
		names: ["cluster-identifier", "custom-domain-name"]
	}],
	sample: {
		DbUser: "DbUser",
		DbPassword: new _secret_js__WEBPACK_IMPORTED_MODULE_3__.t("DbPassword"),
		Expiration: { wire: "1970-01-01T00:00:00Z" }
	},
	exports: {
		prefix: "REDSHIFT",
		username: "USER",
		password: "PASSWORD",
		expiration: "EXPIRATION"
	},
	expiry: "New connections need a new password after the expiry. Open connections stay"
}, {
	cluster: (values) => values["cluster-identifier"] ?? values["custom-domain-name"] ?? "",
	target: (values) => ({
		host: values["custom-domain-name"],
		database: values["db-name"]
	}),
	describe: (values, session) => describeRedshiftCluster(values["cluster-identifier"] ?? "", session),
	async ask(values, { connection, keys }, abortSignal) {
		const { RedshiftClient, GetClusterCredentialsCommand } = await Promise.all(/* import() */[__webpack_require__.e(998), __webpack_require__.e(965), __webpack_require__.e(905), __webpack_require__.e(555)]).then(__webpack_require__.bind(__webpack_require__, 6349));
		const settings = (0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.C)(redshift, connection, keys, { readable: inIsoTime });
		const client = new RedshiftClient(settings);
		client.middlewareStack.use((0,_exact_path_js__WEBPACK_IMPORTED_MODULE_2__.t)(connection.endpoint(redshift)));
		const answer = await client.send(new GetClusterCredentialsCommand({
			DbUser: values["db-user"],
			DbName: values["db-name"],
			ClusterIdentifier: values["cluster-identifier"],
			CustomDomainName: values["custom-domain-name"],
			DurationSeconds: values["duration-seconds"],
			AutoCreate: values["auto-create"],
			DbGroups: values["db-groups"] && [...values["db-groups"]]
		}), { abortSignal });
		const password = answer.DbPassword ? new _secret_js__WEBPACK_IMPORTED_MODULE_3__.t(answer.DbPassword) : void 0;
		const wire = /<Expiration>([^<]*)<\/Expiration>/.exec(settings.requestHandler.lastAnswer())?.[1] ?? "";
		return {
			login: {
				username: answer.DbUser,
				password,
				expiresAt: answer.Expiration
			},
			document: {
				DbUser: answer.DbUser ?? null,
				DbPassword: password ?? null,
				Expiration: { wire }
			}
		};
	}
});
function inIsoTime(answer) {
	return answer.replace(/(<Expiration>)\s*([-+.\deE]+)\s*(?=<)/, (all, tag, seconds) => {
		const time = /* @__PURE__ */ new Date(Number(seconds) * 1e3);
		return Number.isNaN(time.getTime()) ? all : `${tag}${time.toISOString()}`;
	});
}
// build/src/operations/index.js
const operations = [redshiftGetClusterCredentials, emrGetClusterSessionCredentials];
function operationsNamed(typed, list = operations) {
	const words = typed.trim().split(/\s+/).join(" ");
	const exact = list.filter(({ name }) => name === words);
	return exact.length > 0 ? exact : list.filter(({ name }) => name.split(" ")[1] === words);
}
// build/src/options/suggest.js
const aliases = new Map([
	...named("region", "aws-region", "aws-default-region", "default-region"),
	...named("profile", "aws-profile"),
	...named("role-to-assume", "aws-role-to-assume", "aws-role-arn", "role-arn", "assume-role", "iam-role", "role"),
	...named("role-duration-seconds", "role-duration", "role-session-duration", "session-duration"),
	...named("role-session-name", "session-name", "aws-role-session-name"),
	...named("role-external-id", "external-id", "aws-external-id"),
	...named("audience", "oidc-audience", "aws-audience", "aud"),
	...named("web-identity-token-file", "aws-web-identity-token-file", "token-file", "web-identity-token"),
	...named("inline-session-policy", "session-policy", "inline-policy"),
	...named("managed-session-policies", "policy-arns", "managed-policies", "managed-policy-arns"),
	...named("allowed-account-ids", "allowed-accounts", "account-id", "account-ids", "aws-account-id"),
	...named("endpoint-url", "aws-endpoint-url"),
	...named("export-env", "output-env-credentials"),
	...named("max-wait", "timeout", "timeout-seconds", "max-wait-seconds"),
	...named("db-user", "user", "username", "user-name", "dbuser", "db-username", "db-user-name", "database-user"),
	...named("db-name", "dbname", "db-database", "database-name"),
	...named("db-groups", "groups", "group", "db-group", "database-groups"),
	...named("auto-create", "autocreate", "auto-create-user", "create-user"),
	...named("duration-seconds", "duration", "duration-in-seconds", "expires-in", "ttl"),
	...named("custom-domain-name", "custom-domain", "domain-name"),
	...named("execution-role-arn", "execution-role", "runtime-role", "runtime-role-arn"),
	["cluster-id", ["cluster-identifier"]],
	["cluster-identifier", ["cluster-id"]],
	...[
		"cluster",
		"cluster-name",
		"clusterid",
		"clusteridentifier",
		"redshift-cluster",
		"emr-cluster-id"
	].map((name) => [name, ["cluster-identifier", "cluster-id"]])
]);
const KEYS = "AWS keys are read from the environment: set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN";
const PASSWORD = "AWS makes the password for each login";
const advice = /* @__PURE__ */ new Map([
	["aws-access-key-id", KEYS],
	["aws-secret-access-key", KEYS],
	["aws-session-token", KEYS],
	["password", PASSWORD],
	["db-password", PASSWORD]
]);
function named(name, ...others) {
	return others.map((other) => [other, [name]]);
}
function namesFor(typed, known) {
	return aliases.get(plain(typed))?.filter((name) => known.includes(name)) ?? [];
}
function adviceFor(typed) {
	return advice.get(plain(typed));
}
function suggestion(typed, known, surface) {
	const [first, ...others] = namesMeant(typed, known, surface).map((name) => (0,_names_js__WEBPACK_IMPORTED_MODULE_6__.i)(name, surface));
	return first === void 0 ? adviceFor(typed) : `Did you mean ${(0,_read_js__WEBPACK_IMPORTED_MODULE_1__.n)([first, ...others])}?`;
}
function namesMeant(typed, known, surface) {
	const aliased = namesFor(typed, known);
	if (aliased.length > 0) return aliased;
	const begun = known.filter((name) => surface === "cli" && typed !== "" && name.startsWith(typed));
	if (begun.length > 1) return begun;
	const near = (0,_names_js__WEBPACK_IMPORTED_MODULE_6__.r)(typed, known);
	return near === void 0 ? [] : [near];
}
function plain(typed) {
	return typed.toLowerCase().replaceAll("_", "-");
}
// build/src/operations/not-chosen.js
function notOf(name, chosen, owners, surface) {
	const meant = namesFor(name, (0,_general_options_js__WEBPACK_IMPORTED_MODULE_4__.l)(chosen.options)).map((each) => (0,_names_js__WEBPACK_IMPORTED_MODULE_6__.i)(each, surface));
	return `${`${(0,_names_js__WEBPACK_IMPORTED_MODULE_6__.i)(name, surface)} is an option of ${(0,_read_js__WEBPACK_IMPORTED_MODULE_1__.t)(owners.map((owner) => owner.name))}`}, not of ${chosen.name}. ${meant.length > 0 ? `Did you mean ${(0,_read_js__WEBPACK_IMPORTED_MODULE_1__.n)(meant)}?` : "Remove it"}`;
}
function mixed(title, fits, raw) {
	const nearest = fits.filter(({ own }) => own.length > 0 && !fits.some((other) => isPartOf(own, other.own)));
	const reasons = nearest.map(({ operation, own }) => `${own.map(typed).join(", ")} (${operation.name})`);
	const renamed = nearest.flatMap(({ operation, strange }) => strange.flatMap((name) => {
		return namesFor(name, (0,_general_options_js__WEBPACK_IMPORTED_MODULE_4__.l)(operation.options)).filter((each) => !(0,_general_options_js__WEBPACK_IMPORTED_MODULE_4__.p)(raw, each)).map((each) => `. ${operation.name} has ${typed(each)} instead of ${typed(name)}`);
	}));
	const lines = nearest.map(({ operation }) => line(title, operation));
	return `${title}: the options belong to different operations: ${reasons.join("; ")}. Keep the options of one, and add the line ${(0,_read_js__WEBPACK_IMPORTED_MODULE_1__.n)(lines)}${renamed.join("")}`;
	function typed(name) {
		return (0,_names_js__WEBPACK_IMPORTED_MODULE_6__.i)(name, (0,_general_options_js__WEBPACK_IMPORTED_MODULE_4__.h)(raw, name));
	}
}
function needsMore(title, fits, raw) {
	const own = fits[0]?.own ?? [];
	return `${title}: ${own.length === 0 ? "give the options of one operation" : `${(0,_read_js__WEBPACK_IMPORTED_MODULE_1__.t)(own.map((name) => (0,_names_js__WEBPACK_IMPORTED_MODULE_6__.i)(name, (0,_general_options_js__WEBPACK_IMPORTED_MODULE_4__.h)(raw, name))))} can belong to several operations. Give more options`}, or add one of these lines: ${fits.map(({ operation }) => `${line(title, operation)}, which needs ${needs(operation, (name) => (0,_names_js__WEBPACK_IMPORTED_MODULE_6__.i)(name, raw.surface))}`).join("; ")}`;
}
function line(title, { name }) {
	return `"${title}: ${name}"`;
}
function needs({ options, rules }, title) {
	const required = Object.keys(options).filter((name) => options[name]?.required);
	const alternatives = rules.flatMap((rule) => rule.kind === "exactly-one-of" ? [rule.names] : []);
	return [...required.map((name) => [name]), ...alternatives].map((names) => (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.n)(names.map(title))).join(", and ") || "no option";
}
function isPartOf(some, all) {
	return some.length < all.length && some.every((name) => all.includes(name));
}
// build/src/operations/choose.js
const ruleOfChoice = "the first operation that has all of the given options and needs no others";
function operationOptions(operations$1 = operations) {
	const names = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__.n)(operations$1.map(({ name }) => `"${name}"`));
	return { operation: {
		kind: "text",
		only: "action",
		summary: `The request to send to AWS: ${names}. The service may be left out`,
		otherwise: ruleOfChoice,
		example: operations$1[0]?.name ?? "",
		refuses: [{
			matches: (text) => operationsNamed(text, operations$1).length === 0,
			says: `is unknown. Give ${names}`
		}]
	} };
}
function chooseOperation(named, raw, operations$2 = operations) {
	const candidates = named === void 0 ? operations$2 : operationsNamed(named, operations$2);
	const [only, ...others] = candidates;
	if (!only) return { problems: [] };
	if (named !== void 0 && others.length === 0) return {
		operation: only,
		problems: strangersTo(only, raw, operations$2)
	};
	return byOptions(candidates, raw, operations$2);
}
function byOptions(candidates, raw, operations) {
	const fits = candidates.map((operation) => fitOf(operation, raw, operations));
	const possible = fits.filter(({ own, strange }) => own.length > 0 && strange.length === 0);
	const least = Math.min(...possible.map(({ lacks }) => lacks));
	const [best, ...equals] = possible.filter(({ lacks }) => lacks === least);
	if (best && (least === 0 || equals.length === 0)) return {
		operation: best.operation,
		problems: []
	};
	const title = (0,_names_js__WEBPACK_IMPORTED_MODULE_6__.i)("operation", raw.surface);
	if (fits.some(({ strange }) => strange.length > 0) && !best) return { problems: [mixed(title, fits, raw)] };
	return { problems: [needsMore(title, best ? [best, ...equals] : fits, raw)] };
}
function fitOf(operation, raw, operations) {
	const known = optionsOf(operation);
	const given = (0,_general_options_js__WEBPACK_IMPORTED_MODULE_4__.f)(raw).filter((name) => operations.some((each) => optionsOf(each).includes(name)));
	const missing = Object.entries(operation.options).filter(([name, { required }]) => required && !(0,_general_options_js__WEBPACK_IMPORTED_MODULE_4__.p)(raw, name));
	return {
		operation,
		own: given.filter((name) => known.includes(name)),
		strange: given.filter((name) => !known.includes(name)),
		lacks: missing.length + (0,_general_options_js__WEBPACK_IMPORTED_MODULE_4__.s)(operation.rules, raw).length
	};
}
function strangersTo(chosen, raw, operations) {
	return fitOf(chosen, raw, operations).strange.map((name) => {
		return notOf(name, chosen, operations.filter((each) => optionsOf(each).includes(name)), (0,_general_options_js__WEBPACK_IMPORTED_MODULE_4__.h)(raw, name));
	});
}
const optionsOf = ({ options }) => (0,_general_options_js__WEBPACK_IMPORTED_MODULE_4__.l)(options);
// build/src/render/options.js
const renderOptions = {
	output: {
		kind: "choice",
		summary: "How the answer is printed; off prints nothing",
		choices: [
			"json",
			"text",
			"table",
			"yaml",
			"yaml-stream",
			"off"
		],
		otherwise: "AWS_DEFAULT_OUTPUT, the profile, json"
	},
	query: {
		kind: "text",
		summary: "JMESPath expression that selects what is printed. It is tried on a sample before AWS is called",
		example: "DbPassword",
		otherwise: "the whole answer"
	}
};
// build/src/entry/stdio.js
function terminalLog({ debug }) {
	const write = (kind, line) => process.stderr.write(`${kind}${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.p)(line)}\n`);
	return {
		info: (line) => write("", line),
		warning: (line) => write("warning: ", line),
		debug: (line) => {
			if (debug) write("debug: ", line());
		}
	};
}
function print(text) {
	if (isStdoutClosed()) return Promise.resolve(false);
	return new Promise((resolve, reject) => {
		const { stdout } = process;
		stdout.once("error", () => {});
		stdout.write(text, (error) => {
			if (!error) resolve(true);
			else if ((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.l)(error) === "EPIPE") resolve(false);
			else reject(new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`The result could not be written (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.l)(error)})`));
		});
	});
}
function isStdoutClosed() {
	try {
		const [, flags = "0"] = /^flags:\s*(\d+)/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_5__.readFileSync)("/proc/self/fdinfo/1", "utf8")) ?? [];
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.readlinkSync)("/proc/self/fd/1") === "/dev/null" && (Number.parseInt(flags, 8) & 3) === 2;
	} catch {
		return false;
	}
}
function writeFlushed(stream, text) {
	return new Promise((resolve, reject) => {
		stream.write(text, (error) => error ? reject(error) : resolve());
	});
}



/***/ })

};
