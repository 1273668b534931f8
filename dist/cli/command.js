const require_all_options = require("./all-options.js");
const require_stdio = require("./stdio.js");
const require_index = require("./index.js");
const require_read = require("./read.js");
const require_names = require("./names.js");
const require_rules = require("./rules.js");
const require_parse = require("./parse.js");
const require_shell_quote = require("./shell-quote.js");
const require_limits = require("./limits.js");
// build/src/doctor-options.js
function doctorSections(operations) {
	const [operation] = operations;
	const output = { output: doctorOutput };
	return (operation ? [{
		title: "Options",
		options: operation.options
	}, ...require_all_options.sharedSectionsOf(operations)] : [...require_all_options.whoamiSections(), {
		title: "Output",
		options: output
	}]).flatMap(({ title, options }) => {
		const changed = Object.entries(options).filter(([name]) => !notOfDoctor.includes(name)).map(([name, option]) => [name, name === "output" ? doctorOutput : option]);
		return changed.length === 0 ? [] : [{
			title,
			options: Object.fromEntries(changed)
		}];
	});
}
const notOfDoctor = ["generate-cli-skeleton", "generate-policy"];
const doctorOutput = {
	...require_stdio.renderOptions.output,
	summary: "How the report is printed; off prints nothing",
	otherwise: "a line for each check, for people"
};
// build/src/manual/completion-words.js
const shells = [
	"bash",
	"zsh",
	"fish"
];
function wordsOf$1(operations, sections) {
	const sharedTables = sections.map(({ options }) => require_rules.optionsOn("cli", options));
	const shared = sharedTables.flatMap(flags);
	const split = operations.map((operation) => {
		const [service = "", name = ""] = operation.name.split(" ");
		const own = require_all_options.sharedSectionsOf([operation]).flatMap(({ options }) => flags(require_rules.optionsOn("cli", options)));
		return [
			service,
			name,
			[...flags(operation.options), ...own]
		];
	});
	const all = [...operations.map(({ options }) => options), ...sharedTables].flatMap((table) => Object.entries(table));
	const ofKind = (...kinds) => [...new Set(all.filter(([, { kind }]) => kinds.includes(kind)).map(([name]) => require_names.flag(name)))];
	const choices = all.flatMap(([name, option]) => option.kind === "choice" || option.kind === "choices" ? [[require_names.flag(name), option.choices]] : []);
	return {
		services: [...new Set(split.map(([service]) => service))],
		operations: split,
		shared,
		whoami: flagsIn(require_all_options.whoamiSections()),
		doctor: flagsIn(doctorSections([])),
		choices,
		withValue: ofKind("text", "integer", "choice"),
		withList: ofKind("list", "choices")
	};
}
function flagsIn(sections) {
	return sections.flatMap(({ options }) => flags(require_rules.optionsOn("cli", options)));
}
function flags(table) {
	return require_rules.namesOf(table).map(require_names.flag);
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
function placeCases({ services, operations, shared, whoami, doctor }) {
	const first = [
		...services,
		"whoami",
		"doctor",
		"completion",
		"help",
		"--version"
	].join(" ");
	const either = (place, options, words) => `    ${place}) case "$word" in -*) words="${[...new Set(options)].join(" ")}" ;; *) words="${words}" ;; esac ;;`;
	return [
		...operations.map(([service, name, flags]) => `    "doctor ${service} ${name}" | "${service} ${name}") words="${flags.join(" ")} help" ;;`),
		...services.map((service) => {
			const own = operations.filter(([owner]) => owner === service);
			const names = own.map(([, name]) => name).join(" ");
			return either(`"${service}" | "doctor ${service}"`, own.flatMap(([, , flags]) => flags), `${names} help`);
		}),
		`    "whoami") words="${whoami.join(" ")} help" ;;`,
		`    "completion") words="${shells.join(" ")}" ;;`,
		either("\"doctor\"", doctor, [...services, "help"].join(" ")),
		either("\"\"", [...operations.flatMap(([, , flags]) => flags), ...shared], first)
	];
}
// build/src/manual/fish-completion.js
function fishCompletion(words) {
	const { services, operations, shared, whoami, doctor, choices } = words;
	const first = [
		...services,
		"whoami",
		"doctor",
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
		line(`-f -n '${seen("doctor")}; and not ${seen(services.join(" "))}' -a '${services.join(" ")}'`),
		...doctor.map((each) => line(`-n '${seen("doctor")}; and not ${seen(services.join(" "))}' ${option(each)}`)),
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
const shellProblem = `completion: give the name of a shell, ${require_read.oneOf(shells)}`;
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
		case "choice": return require_read.oneOf(option.choices);
		case "choices": return `one or more of ${require_read.allOf(option.choices)}`;
		case "text": return textLimits(option);
		case "list": return listLimits(option, surface);
	}
}
function textLimits(limits) {
	const { minLength = 0, maxLength, pattern } = limits;
	const length = maxLength === void 0 ? void 0 : `${require_limits.range(minLength, maxLength)} characters`;
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
		"  doctor [SERVICE OPERATION] [options]",
		...indented("Check each thing that a run needs, in order, and print what is wrong and what to do."),
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
		...operation.rules.flatMap((rule) => paragraph(`${require_rules.ruleInWords(rule, "cli")}.`)),
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
function doctorHelp(sections) {
	return [
		"Usage: cluster-credentials doctor [SERVICE OPERATION] [options]",
		"",
		...["Checks each thing that a run needs, in order: options, CI system, token and its claims, the way to STS, the clock, role and account. With an operation, also the login, the endpoint, and whether the login works there. Prints one line for each check (ok, warning, failed or skipped) with what to do.", "Write doctor before the words of the command that does not work. It hands nothing over: the login is thrown away, and a command after -- is not started; options for them are only checked. The exit code is 0 if nothing failed, else that of the run. --output json prints the report for programs."].flatMap(paragraph),
		...sections.flatMap(sectionHelp),
		""
	].join("\n");
}
function sectionHelp({ title, options }) {
	const rows = Object.entries(require_rules.optionsOn("cli", options));
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
	const example = option.kind === "switch" ? [] : [`${INDENT}Example: ${require_names.flag(name)} ${forShell(require_parse.exampleOf(option))}`];
	return [
		`  ${synopsis(name, option)}`,
		...indented(sentences.filter(Boolean).join(" ")),
		...example
	];
}
function forShell(word) {
	return /^[\w@%+=:,./-]+$/.test(word) ? word : require_shell_quote.shellQuoted(word);
}
function defaultSentence(option) {
	const text = defaultInWords(option);
	return text === void 0 ? void 0 : `Default: ${text}.`;
}
function synopsis(name, option) {
	switch (option.kind) {
		case "switch": return option.negatable ? `${require_names.flag(name)} | ${require_names.flag(require_rules.negation(name))}` : require_names.flag(name);
		case "integer": return `${require_names.flag(name)} NUMBER`;
		case "list":
		case "choices": return `${require_names.flag(name)} VALUE ...`;
		case "choice": return option.bare === void 0 ? `${require_names.flag(name)} VALUE` : `${require_names.flag(name)} [VALUE]`;
		case "text": return `${require_names.flag(name)} VALUE`;
	}
}
function paragraph(text) {
	return wrapped(text, WIDTH);
}
function indented(text) {
	return wrapped(text, 74).map((line) => `${INDENT}${line}`);
}
// build/src/entry/cli/argv.js
function splitArgv(argv, operations$1 = require_stdio.operations) {
	const end = argv.indexOf("--");
	const args = end < 0 ? argv : argv.slice(0, end);
	const command = end < 0 ? void 0 : argv.slice(end + 1);
	const words = leadingWords(args, operations$1);
	const named = words[0] === "doctor" ? words.slice(1) : words;
	const operation = operations$1.find(({ name }) => name === named.slice(0, 2).join(" "));
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
	const entries = [...operations.map(({ options }) => options), ...require_all_options.sharedTables].flatMap((table) => {
		const onHere = require_rules.optionsOn("cli", table);
		return require_rules.namesOf(onHere).map((name) => [name, onHere[name] ?? {
			kind: "switch",
			summary: require_rules.negation(name)
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
	const owners = operations.filter(({ options }) => require_rules.namesOf(options).includes(name));
	if (operation && owners.length > 0) return require_stdio.notOf(name, operation, owners, "cli");
	const hint = require_stdio.suggestion(name, known, "cli");
	return `Unknown option ${require_index.quote(typed)}${hint === void 0 ? "" : `. ${hint}`}`;
}
// build/src/entry/cli/command.js
async function main(argv, env) {
	const line = splitArgv(argv);
	try {
		const page = pageOf(line);
		if (page !== void 0) return await require_stdio.print(page) ? require_index.ExitCode.ok : require_index.ExitCode.failure;
		if (line.words[0] === "doctor") return await (await Promise.resolve().then(() => require("./doctor.js"))).doctor(line, env);
		if (require_rules.rawOf(line.raw, "generate-policy") && (line.operation || line.words[0] === "whoami")) return await (await Promise.resolve().then(() => require("./print-policy.js"))).printPolicy(line, env);
		if (line.words[0] === "whoami") return await (await Promise.resolve().then(() => require("./whoami.js"))).whoami(line, env);
		if (!line.operation) throw new require_index.UsageError("cluster-credentials", noOperation(line));
		const { login } = await Promise.resolve().then(() => require("./login.js"));
		return await login(line, {
			operation: line.operation,
			env
		});
	} catch (error) {
		const { errorText } = await Promise.resolve().then(() => require("./error-text.js"));
		process.stderr.write(await errorText(error, {
			raw: line.raw,
			env
		}));
		return error instanceof require_index.ExpectedError ? error.exitCode : require_index.ExitCode.failure;
	}
}
function pageOf({ words, operation, raw }) {
	if (require_rules.rawOf(raw, "version")) return `${require_index.versionLine()}\n`;
	if (words[0] === "completion") {
		if (!isShell(words[1]) || words.length > 2) throw new require_index.UsageError("cluster-credentials", [shellProblem]);
		return completionScript(words[1], require_stdio.operations, require_all_options.sharedSectionsOf(require_stdio.operations));
	}
	if (!require_rules.rawOf(raw, "help") && words.at(-1) !== "help" && words[0] !== "help") return void 0;
	if (words.includes("doctor")) return doctorHelp(doctorSections(operation ? [operation] : []));
	if (words.includes("whoami")) return whoamiHelp(require_all_options.whoamiSections());
	return operation ? operationHelp(operation, require_all_options.sharedSectionsOf([operation])) : overview(require_stdio.operations);
}
function noOperation({ words, problems }) {
	const names = require_stdio.operations.map(({ name }) => name);
	if (words.length === 0) return [`Give an operation: ${require_read.oneOf(names)}. "help" lists them`, ...problems];
	const typed = words.slice(0, 2).join(" ");
	const meant = require_names.nearest(typed, names);
	return [`Unknown operation ${require_index.quote(typed)}. ${meant ? `Did you mean ${meant}?` : `Give ${require_read.oneOf(names)}`}`, ...problems];
}
exports.doctorOutput = doctorOutput;
exports.doctorSections = doctorSections;
exports.main = main;
exports.noOperation = noOperation;
exports.notOfDoctor = notOfDoctor;
