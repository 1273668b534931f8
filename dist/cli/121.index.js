export const id = 121;
export const ids = [121];
export const modules = {

/***/ 6541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ detectCi),
/* harmony export */   c: () => (/* binding */ awsOptions),
/* harmony export */   d: () => (/* binding */ problemWith),
/* harmony export */   f: () => (/* binding */ range),
/* harmony export */   i: () => (/* binding */ ciSystems),
/* harmony export */   l: () => (/* binding */ endpoints),
/* harmony export */   n: () => (/* binding */ problemWithLogin),
/* harmony export */   o: () => (/* binding */ isCi),
/* harmony export */   p: () => (/* binding */ variable),
/* harmony export */   r: () => (/* binding */ Secret),
/* harmony export */   s: () => (/* binding */ isGitHub),
/* harmony export */   t: () => (/* binding */ clientSettings),
/* harmony export */   u: () => (/* binding */ isThisMachine)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6756);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);


// build/src/context.js
/**
* What a run is handed instead of reaching for it, so that tests own it: only `entry` knows the real ones.
*/
/** The value of a variable, or undefined when it is unset or empty. */
function variable(env, name) {
	return env[name] || void 0;
}
// build/src/options/limits.js
/**
* What is wrong with a text, as the end of a sentence that begins with the option's name, or undefined.
* The first rule that is broken speaks; a refusal with its own message comes before the general pattern.
*/
function problemWith(text, limits) {
	const refusal = limits.refuses?.find((candidate) => candidate.matches(text));
	if (refusal) return refusal.unquoted ? refusal.says : `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(text)} ${refusal.says}`;
	const length = [...text].length;
	const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern } = limits;
	if (length < minLength || length > maxLength) return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(text)} has ${length} characters; it must have ${range(minLength, maxLength)}`;
	if (pattern && !pattern.regex.test(text)) return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(text)} must be ${pattern.says}`;
}
/** "1 to 64", "at least 8", "at most 256". */
function range(min, max) {
	if (max === Number.POSITIVE_INFINITY) return `at least ${min}`;
	return min > 0 ? `${min} to ${max}` : `at most ${max}`;
}
// build/src/aws/endpoint.js
/**
* Finds the URL that replaces a service's own, as the AWS CLI does: the option, AWS_ENDPOINT_URL_SERVICE, then
* AWS_ENDPOINT_URL, the profile's `services` section, its `endpoint_url`. Throws a FailureError for a URL that we
* refuse: the token of the job and AWS's answer would travel in clear, or to somebody else.
* https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
*/
function endpoints(values, env, profile) {
	const ignored = variable(env, "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS") ?? profile.setting("ignore_configured_endpoint_urls");
	return (service) => {
		const option = service === "sts" ? values["sts-endpoint-url"] : values["endpoint-url"];
		if (option !== void 0 || ignored?.toLowerCase() === "true") return option;
		const [source, url] = configured(service, env, profile).find(([, found]) => found !== void 0) ?? [];
		if (source !== void 0 && url !== void 0) refuseUnsafe(source, url);
		return url;
	};
}
function configured(service, env, profile) {
	const own = `AWS_ENDPOINT_URL_${service.toUpperCase()}`;
	return [
		[own, variable(env, own)],
		["AWS_ENDPOINT_URL", variable(env, "AWS_ENDPOINT_URL")],
		[`endpoint_url of ${service} in the configuration file`, profile.serviceSetting(service, "endpoint_url")],
		[`endpoint_url of the profile ${profile.name}`, profile.setting("endpoint_url")]
	];
}
/** What an endpoint must look like: a scheme, a host, maybe a path. */
const endpointForm = {
	regex: /^https?:\/\/[^\s/?#@]+(?:\/[^\s?#]*)?$/i,
	says: "a URL such as https://host, without user, query or fragment"
};
/** Plain http is for tests and tunnels on this machine: elsewhere a token would travel in clear. */
const clearTextElsewhere = {
	matches: (text) => /^http:/i.test(text) && URL.canParse(text) && !isThisMachine(new URL(text).hostname),
	says: "must begin with https://; http is accepted for this machine only, since tokens would travel in clear"
};
/** A URL with a user and a password in it, which no message may show. */
const withUser = {
	matches: (text) => /^[^/]*\/\/[^/]*@/.test(text),
	says: "must not hold a user and a password; the value is not shown",
	unquoted: true
};
function refuseUnsafe(source, text) {
	const problem = problemWith(text, {
		pattern: endpointForm,
		refuses: [withUser, clearTextElsewhere]
	});
	if (problem !== void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${source}: ${problem}`);
}
/** Loopback, by name or by number. */
function isThisMachine(hostname) {
	return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
// build/src/aws/options.js
/** The AWS CLI's global options, and the one deadline that replaces its retry settings. */
const awsOptions = {
	region: {
		kind: "text",
		summary: "AWS Region of the cluster",
		example: "eu-central-1",
		otherwise: "AWS_REGION, AWS_DEFAULT_REGION, the profile",
		exitCode: 255,
		pattern: {
			regex: /^(?![0-9]+$)(?!-)[a-zA-Z0-9-]{1,63}(?<!-)$/,
			says: "the name of a Region, such as eu-central-1"
		}
	},
	profile: {
		kind: "text",
		summary: "Profile of the AWS configuration files: for the default credential chain, the Region and endpoints",
		example: "warehouse",
		otherwise: "AWS_PROFILE, \"default\""
	},
	"endpoint-url": {
		kind: "text",
		summary: "URL that replaces the service's own, for the cluster's service only; https, or http to this machine",
		example: "https://vpce-0a1b2c3d.redshift.eu-central-1.vpce.amazonaws.com",
		otherwise: "AWS_ENDPOINT_URL_REDSHIFT or _EMR, AWS_ENDPOINT_URL, the profile, AWS",
		pattern: endpointForm,
		refuses: [withUser, clearTextElsewhere]
	},
	"sts-endpoint-url": {
		kind: "text",
		summary: "URL that replaces the one of STS; https, or http to this machine",
		example: "https://vpce-0a1b2c3d.sts.eu-central-1.vpce.amazonaws.com",
		otherwise: "AWS_ENDPOINT_URL_STS, AWS_ENDPOINT_URL, the profile, AWS",
		pattern: endpointForm,
		refuses: [withUser, clearTextElsewhere]
	},
	"ca-bundle": {
		kind: "text",
		summary: "File of the certificate authorities to trust, in PEM, in place of Node.js's own",
		example: "/etc/ssl/certs/company.pem",
		otherwise: "AWS_CA_BUNDLE, ca_bundle of the profile, Node.js's own"
	},
	"no-verify-ssl": {
		kind: "switch",
		summary: "Trust any certificate. Whoever answers can then take the token and give any login: for tests only"
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
		summary: "Deadline over the whole run, retries included; what cannot succeed by waiting fails at once",
		example: "60",
		unit: "seconds",
		min: 1,
		max: 3600,
		default: 300
	},
	debug: {
		kind: "switch",
		summary: "Tell what is decided and why, each request by name, its status and time; never a secret, token or body"
	}
};
/** Every CI system that we know by its variables, most specific first. */
const ciSystems = [
	[
		"forgejo",
		"Forgejo Actions",
		["FORGEJO_ACTIONS=true"]
	],
	[
		"gitea",
		"Gitea Actions",
		["GITEA_ACTIONS=true"]
	],
	[
		"act",
		"act",
		["ACT=true", "GITHUB_ACTIONS=true"]
	],
	[
		"github",
		"GitHub Actions",
		["GITHUB_ACTIONS=true"]
	],
	[
		"gitlab",
		"GitLab CI",
		["GITLAB_CI"]
	],
	[
		"azure-pipelines",
		"Azure Pipelines",
		["TF_BUILD"]
	],
	[
		"buildkite",
		"Buildkite",
		["BUILDKITE=true"]
	],
	[
		"circleci",
		"CircleCI",
		["CIRCLECI"]
	],
	[
		"bitbucket",
		"Bitbucket Pipelines",
		["BITBUCKET_BUILD_NUMBER", "BITBUCKET_COMMIT"]
	],
	[
		"semaphore",
		"Semaphore",
		["SEMAPHORE=true"]
	],
	[
		"travis",
		"Travis CI",
		["TRAVIS=true"]
	],
	[
		"woodpecker",
		"Woodpecker CI",
		["CI=woodpecker"]
	],
	[
		"harness",
		"Harness CI",
		["HARNESS_BUILD_ID"]
	],
	[
		"drone",
		"Drone",
		["DRONE"]
	],
	[
		"codebuild",
		"AWS CodeBuild",
		["CODEBUILD_BUILD_ARN"]
	],
	[
		"google-cloud-build",
		"Google Cloud Build",
		["BUILDER_OUTPUT"]
	],
	[
		"teamcity",
		"TeamCity",
		["TEAMCITY_VERSION"]
	],
	[
		"jenkins",
		"Jenkins",
		["JENKINS_URL", "BUILD_ID"]
	],
	[
		"argo-workflows",
		"Argo Workflows",
		["ARGO_CONTAINER_NAME", "ARGO_TEMPLATE"]
	],
	[
		"airflow",
		"Airflow",
		["AIRFLOW_CTX_DAG_ID"]
	]
].map(([id, name, variables]) => ({
	id,
	name,
	detectedBy: variables.join(" and "),
	detects: (env) => variables.every((condition) => holds(condition, env))
}));
/** The CI system that this environment belongs to, or undefined when it is none that we know. */
function detectCi(env) {
	return ciSystems.find(({ detects }) => detects(env));
}
/** Whether this environment belongs to the CI system. */
function isCi(env, id) {
	return detectCi(env)?.id === id;
}
/**
* Whether tokens are to be had here in GitHub's way: on GitHub, GHES and Forgejo whatever the job may do, on Gitea and
* act, which have no tokens of their own, only where somebody offers them.
*/
function isGitHub(env) {
	if (isCi(env, "github") || isCi(env, "forgejo")) return true;
	return env["GITHUB_ACTIONS"] === "true" && variable(env, "ACTIONS_ID_TOKEN_REQUEST_URL") !== void 0;
}
function holds(condition, env) {
	const [name = "", value] = condition.split("=");
	return value === void 0 ? variable(env, name) !== void 0 : env[name] === value;
}
// build/src/secret.js
/**
* A string that must never be printed by accident.
*
* Template literals, `String()`, `JSON.stringify` and `console.log` all show `***`. The one way to the value
* is `reveal()`, so a review of who may see a credential is a search for that word.
*/
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
	[node_util__WEBPACK_IMPORTED_MODULE_1__.inspect.custom]() {
		return "***";
	}
};
// build/src/aws/check-answer.js
/**
* Lets a response through only if AWS can have sent it. A captive portal, a broken proxy and an empty 200 all look
* like success to the SDK, which then returns an answer without a password.
*/
function checkEnvelope(response, form) {
	const { statusCode, body } = response;
	const type = response.headers["content-type"] ?? "";
	const isOurs = /xml|json/i.test(type) || type === "" && body.length > 0;
	if (statusCode >= 300 && statusCode < 400) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`The service answered with a redirect (${statusCode}); redirects are not followed`);
	if (statusCode >= 400) {
		if (!isOurs || body.length === 0) throw bareStatus(statusCode, response.reason, form);
		return;
	}
	if (body.length === 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`The service answered ${statusCode} with nothing in it`);
	if (!isOurs) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`The service answered ${statusCode} with ${type}: this is not AWS. Is a proxy or a sign-in page in between?`);
}
/**
* An error of which only the status is AWS's word, in the form of the SDK's own errors. The AWS CLI takes it for a
* refusal, save where XML should have told the reason of one.
*/
function bareStatus(status, reason, form) {
	return Object.assign(new Error(reason || `HTTP status ${status}`), {
		name: String(status),
		$fault: status >= 500 ? "server" : "client",
		$metadata: { httpStatusCode: status },
		unreadable: form === "xml" && status < 500
	});
}
/** The least that a password of AWS has; a shorter one, masked, would star out half of a log. */
const SHORTEST_PASSWORD = 8;
/**
* What is wrong with a login, or undefined when it can be believed. There is no upper limit to a password's
* length: 1,200 characters occur. Control characters are refused rather than cleaned: a later step must get
* exactly what AWS sent or nothing.
*/
function problemWithLogin({ username, password, expiresAt }, now) {
	if (!username) return "without a user name";
	const secret = password?.reveal();
	if (!secret) return "without a password";
	if (!isPlain(username)) return "with control characters in the user name";
	if (!isPlain(secret)) return "with control characters in the password";
	if (secret.length < SHORTEST_PASSWORD) return `with a password of fewer than ${SHORTEST_PASSWORD} characters`;
	if (!expiresAt || Number.isNaN(expiresAt.getTime())) return "without an expiry";
	if (expiresAt.getTime() <= now) return `that expired at ${expiresAt.toISOString()}; is the clock right?`;
}
function isPlain(text) {
	return text.isWellFormed() && !/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text);
}
// build/src/aws/client.js
/** The settings of a client of the SDK. The retries are ours (retry.ts): the SDK's give up within seconds. */
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
		...connection.profile === void 0 ? {} : { profile: connection.profile },
		...endpoint === void 0 ? {} : { endpoint },
		...keys ? { credentials: revealed(keys) } : {
			credentials: nobody,
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
			checkEnvelope(response, service === "emr" ? "json" : "xml");
			last = Buffer.from(response.body).toString("utf8");
			if (readable) response.body = Buffer.from(readable(last));
			return { response };
		},
		lastAnswer: () => last
	};
}
function revealed({ accessKeyId, secretAccessKey, sessionToken }) {
	return {
		accessKeyId,
		secretAccessKey: secretAccessKey.reveal(),
		...sessionToken ? { sessionToken: sessionToken.reveal() } : {}
	};
}
const nobody = {
	accessKeyId: "",
	secretAccessKey: ""
};
const unsigned = { sign: async (request) => request };



/***/ }),

/***/ 2121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main),
/* harmony export */   n: () => (/* binding */ whoamiSections),
/* harmony export */   t: () => (/* binding */ ciOptions)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6541);
/* harmony import */ var _stdio_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6305);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6756);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2400);




// build/src/all-options.js
/** The options that every operation shares. */
const sharedSections = [
	{
		title: "Identity",
		options: _stdio_js__WEBPACK_IMPORTED_MODULE_1__.b
	},
	{
		title: "AWS",
		options: _client_js__WEBPACK_IMPORTED_MODULE_0__.c
	},
	{
		title: "Hand-over",
		options: _stdio_js__WEBPACK_IMPORTED_MODULE_1__.w
	},
	{
		title: "Hand-over by the command",
		options: _stdio_js__WEBPACK_IMPORTED_MODULE_1__.S
	},
	{
		title: "Output",
		options: _stdio_js__WEBPACK_IMPORTED_MODULE_1__.i
	},
	{
		title: "Documents",
		options: _stdio_js__WEBPACK_IMPORTED_MODULE_1__.o
	},
	{
		title: "Command line",
		options: _stdio_js__WEBPACK_IMPORTED_MODULE_1__.a
	}
];
/** What a command must know of its CI system to hide a token there. */
const ciOptions = {
	ci: _stdio_js__WEBPACK_IMPORTED_MODULE_1__.S.ci,
	"add-mask": _stdio_js__WEBPACK_IMPORTED_MODULE_1__.S["add-mask"]
};
/** The options of the command that only tells who we are. */
const whoamiSections = [
	{
		title: "Identity",
		options: _stdio_js__WEBPACK_IMPORTED_MODULE_1__.b
	},
	{
		title: "AWS",
		options: _client_js__WEBPACK_IMPORTED_MODULE_0__.c
	},
	{
		title: "CI system",
		options: ciOptions
	},
	{
		title: "Command line",
		options: _stdio_js__WEBPACK_IMPORTED_MODULE_1__.a
	}
];
[..._stdio_js__WEBPACK_IMPORTED_MODULE_1__.d.map(({ name, options }) => ({
	title: name,
	options
})), ...sharedSections];
// build/src/manual/completion.js
/** The shells that we write a completion script for. */
const shells = [
	"bash",
	"zsh",
	"fish"
];
/** Whether there is a script for a shell of this name; `problem` tells what would be right. */
function isShell(name) {
	return shells.some((shell) => shell === name);
}
const shellProblem = `completion: expects ${(0,_stdio_js__WEBPACK_IMPORTED_MODULE_1__.g)(shells)}`;
/** A completion script, to be sourced by the shell. */
function completionScript(shell, operations, shared) {
	const words = wordsOf$1(operations, shared);
	switch (shell) {
		case "bash": return bash(words);
		case "zsh": return `#compdef cluster-credentials\nautoload -U +X bashcompinit && bashcompinit\n${bash(words)}`;
		case "fish": return fish(words);
	}
}
function wordsOf$1(operations, shared) {
	const sharedTables = shared.map(({ options }) => (0,_stdio_js__WEBPACK_IMPORTED_MODULE_1__.y)("cli", options));
	const flags = (table) => (0,_stdio_js__WEBPACK_IMPORTED_MODULE_1__._)(table).map(_names_js__WEBPACK_IMPORTED_MODULE_3__.t);
	const split = operations.map((operation) => {
		const [service = "", name = ""] = operation.name.split(" ");
		return [
			service,
			name,
			[...flags(operation.options), ...sharedTables.flatMap(flags)]
		];
	});
	const choices = sharedTables.flatMap((table) => Object.entries(table).flatMap(([name, option]) => option.kind === "choice" ? [[(0,_names_js__WEBPACK_IMPORTED_MODULE_3__.t)(name), option.choices]] : []));
	return {
		services: [...new Set(split.map(([service]) => service))],
		operations: split,
		choices
	};
}
function bash({ services, operations, choices }) {
	const choiceCases = choices.map(([name, words]) => `    ${name}) COMPREPLY=($(compgen -W "${words.join(" ")}" -- "$word")); return ;;`);
	const operationCases = operations.map(([service, name, flags]) => `    "${service} ${name}") words="${flags.join(" ")} help" ;;`);
	const serviceCases = services.map((service) => {
		return `    "${service} "*) words="${operations.filter(([owner]) => owner === service).map(([, name]) => name).join(" ")} help" ;;`;
	});
	return `_cluster_credentials() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]-}" words
  COMPREPLY=()
  case "$before" in
${choiceCases.join("\n")}
  esac
  case "\${COMP_WORDS[1]-} \${COMP_WORDS[2]-}" in
${operationCases.join("\n")}
${serviceCases.join("\n")}
    "completion "*) words="${shells.join(" ")}" ;;
    *) words="${[
		...services,
		"whoami",
		"completion",
		"help",
		"--version"
	].join(" ")}" ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _cluster_credentials cluster-credentials
`;
}
function fish({ services, operations, choices }) {
	const line = (rest) => `complete -c cluster-credentials ${rest}`;
	const first = [
		...services,
		"whoami",
		"completion",
		"help"
	].join(" ");
	const byService = operations.map(([service, name]) => line(`-f -n '__fish_seen_subcommand_from ${service}; and not __fish_seen_subcommand_from ${name}' -a ${name}`));
	const byOperation = operations.flatMap(([, name, flags]) => flags.map((each) => line(`-n '__fish_seen_subcommand_from ${name}' -l ${each.slice(2)}`)));
	const withChoices = choices.map(([name, words]) => line(`-l ${name.slice(2)} -x -a '${words.join(" ")}'`));
	return `${[
		line(`-f -n __fish_use_subcommand -a '${first}'`),
		line(`-f -n '__fish_seen_subcommand_from completion' -a '${shells.join(" ")}'`),
		...byService,
		...byOperation,
		...withChoices
	].join("\n")}\n`;
}
// build/src/manual/words.js
/** What an option may be, as the end of "Must be ...", or undefined when anything goes. */
function limitsInWords(option, door) {
	switch (option.kind) {
		case "integer": return `a whole number of ${option.unit} from ${option.min} to ${option.max}`;
		case "switch": return "true or false";
		case "choice": return (0,_stdio_js__WEBPACK_IMPORTED_MODULE_1__.g)(option.choices);
		case "text": return textLimits(option);
		case "list": return listLimits(option, door);
	}
}
function textLimits(limits) {
	const { minLength = 0, maxLength, pattern } = limits;
	const length = maxLength === void 0 ? void 0 : `${(0,_client_js__WEBPACK_IMPORTED_MODULE_0__.f)(minLength, maxLength)} characters`;
	if (pattern && length) return `${pattern.says}; ${length}`;
	return pattern?.says ?? length;
}
function listLimits({ each, maxItems, lines }, door) {
	const form = `${door === "cli" ? "one or more words" : lines ? "one a line" : "one a line, comma-separated"}, or a JSON array`;
	const limits = textLimits(each);
	const count = maxItems === void 0 ? "" : `; at most ${maxItems}`;
	return `${form}${limits ? `; each ${limits}` : ""}${count}`;
}
/** What happens when the option is left out, in a few words; undefined for a required one. */
function defaultInWords(option) {
	if (option.required) return void 0;
	if ("default" in option && option.default !== void 0) return String(option.default);
	if ("serviceDefault" in option && option.serviceDefault !== void 0) return `${option.serviceDefault}, AWS's own`;
	return "otherwise" in option ? option.otherwise : void 0;
}
/** Breaks text into lines of at most `width`, at spaces only. */
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
/** The page without an operation: what there is. */
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
		...indented("Tell the CI system, what its token says of itself, and the role that STS gives for it."),
		"  completion bash|zsh|fish",
		...indented("Print a completion script for the shell."),
		"  SERVICE OPERATION help",
		...indented("Print every option of an operation; so does --help."),
		"  --version",
		...indented("Print the version."),
		""
	].join("\n");
}
/** The page of one operation: every option with its default, limits and an example, in 80 columns. */
function operationHelp(operation, shared) {
	const own = {
		title: "Options",
		options: operation.options
	};
	return [
		`Usage: cluster-credentials ${operation.name} [options]`,
		"",
		...paragraph(`${operation.summary}.`),
		...operation.rules.flatMap((rule) => paragraph(`Give ${(0,_stdio_js__WEBPACK_IMPORTED_MODULE_1__.p)(rule)}.`)),
		operation.reference,
		...[own, ...shared].flatMap(sectionHelp),
		""
	].join("\n");
}
/** The page of `whoami`. */
function whoamiHelp(sections) {
	return [
		"Usage: cluster-credentials whoami [options]",
		"",
		...paragraph("Tells which CI system this is, what its OIDC token says of itself, and the role that STS gives for it: the first thing to run when a trust policy refuses. The token itself is not shown."),
		...sections.flatMap(sectionHelp),
		""
	].join("\n");
}
function sectionHelp({ title, options }) {
	const rows = Object.entries((0,_stdio_js__WEBPACK_IMPORTED_MODULE_1__.y)("cli", options));
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
	const example = option.kind === "switch" ? [] : [`${INDENT}Example: ${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__.t)(name)} ${forShell((0,_stdio_js__WEBPACK_IMPORTED_MODULE_1__.m)(option))}`];
	return [
		`  ${synopsis(name, option)}`,
		...indented(sentences.filter(Boolean).join(" ")),
		...example
	];
}
/** As it can be pasted behind a prompt. */
function forShell(word) {
	return /^[\w@%+=:,./-]+$/.test(word) ? word : (0,_stdio_js__WEBPACK_IMPORTED_MODULE_1__.D)(word);
}
function defaultSentence(option) {
	const text = defaultInWords(option);
	return text === void 0 ? void 0 : `Default: ${text}.`;
}
function synopsis(name, option) {
	switch (option.kind) {
		case "switch": return option.negatable ? `${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__.t)(name)} | ${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__.t)((0,_stdio_js__WEBPACK_IMPORTED_MODULE_1__.v)(name))}` : (0,_names_js__WEBPACK_IMPORTED_MODULE_3__.t)(name);
		case "integer": return `${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__.t)(name)} NUMBER`;
		case "list": return `${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__.t)(name)} VALUE ...`;
		case "choice": return option.bare === void 0 ? `${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__.t)(name)} VALUE` : `${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__.t)(name)} [VALUE]`;
		case "text": return `${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__.t)(name)} VALUE`;
	}
}
function paragraph(text) {
	return wrapped(text, WIDTH);
}
function indented(text) {
	return wrapped(text, 74).map((line) => `${INDENT}${line}`);
}
// build/src/entry/cli/argv.js
/**
* Splits a command line as the AWS CLI does: options may stand before, between and behind the words, `--name=value` is
* `--name value`, the last of several wins, a list takes all words up to the next option, `--` ends it all.
* An abbreviated option is a problem that suggests the whole name. Never throws.
*/
function splitArgv(argv) {
	const end = argv.indexOf("--");
	const args = end < 0 ? argv : argv.slice(0, end);
	const command = end < 0 ? void 0 : argv.slice(end + 1);
	const words = leadingWords(args);
	const operation = _stdio_js__WEBPACK_IMPORTED_MODULE_1__.d.find(({ name }) => name === words.slice(0, 2).join(" "));
	const known = tableOf(operation);
	const given = {};
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
		if (!option) problems.push(unknownOption(typed, [...known.keys()], operation));
		const wanted = attached === void 0 ? wordsOf(option, args.slice(index)) : [];
		index += wanted.length;
		const taken = attached === void 0 ? wanted : [attached];
		if (option) given[typed.slice(2)] = {
			surface: "argv",
			words: taken
		};
	}
	return {
		words: extra,
		operation,
		raw: {
			surface: "argv",
			given
		},
		command,
		problems
	};
}
/** Every option that may stand beside this operation, by name; twins included. */
function tableOf(operation) {
	const entries = [...operation ? [operation.options] : _stdio_js__WEBPACK_IMPORTED_MODULE_1__.d.map(({ options }) => options), ...sharedSections.map(({ options }) => options)].flatMap((table) => {
		const onHere = (0,_stdio_js__WEBPACK_IMPORTED_MODULE_1__.y)("cli", table);
		return (0,_stdio_js__WEBPACK_IMPORTED_MODULE_1__._)(onHere).map((name) => [name, onHere[name] ?? {
			kind: "switch",
			summary: (0,_stdio_js__WEBPACK_IMPORTED_MODULE_1__.v)(name)
		}]);
	});
	return new Map(entries);
}
/** The words before the first option: enough to know the operation, hence which options there are. */
function leadingWords(args) {
	const known = tableOf(void 0);
	const words = [];
	for (let index = 0; index < args.length; index += 1) {
		const arg = args[index] ?? "";
		if (!isOption(arg)) words.push(arg);
		else if (!arg.includes("=")) index += wordsOf(known.get(arg.slice(2)), args.slice(index + 1)).length;
	}
	return words;
}
/** As Python's argparse tells them apart: `-5`, `-` and anything with a space in it are values. */
function isOption(arg) {
	return arg.startsWith("-") && arg !== "-" && !/^-\d+(?:\.\d+)?$|^-\.\d+$/.test(arg) && !/^[^=]* /.test(arg);
}
function splitAtEquals(arg) {
	const place = arg.indexOf("=");
	return place < 0 ? [arg, void 0] : [arg.slice(0, place), arg.slice(place + 1)];
}
/** How many of the following words belong to the option. */
function wordsOf(option, following) {
	const next = following.findIndex(isOption);
	const until = following.slice(0, next < 0 ? following.length : next);
	switch (option?.kind) {
		case "list": return until;
		case "text":
		case "integer":
		case "choice": return until.slice(0, 1);
		case "switch": return [];
		case void 0: return until.slice(0, 1);
	}
}
function unknownOption(typed, known, operation) {
	const name = typed.replace(/^-+/, "");
	const owner = _stdio_js__WEBPACK_IMPORTED_MODULE_1__.d.find(({ options }) => (0,_stdio_js__WEBPACK_IMPORTED_MODULE_1__._)(options).includes(name));
	if (owner && operation) return `${typed}: belongs to ${owner.name}, not to ${operation.name}`;
	const begun = known.filter((candidate) => name !== "" && candidate.startsWith(name));
	if (begun.length > 1) return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.d)(typed)} is no option; it could be ${(0,_stdio_js__WEBPACK_IMPORTED_MODULE_1__.g)(begun.map(_names_js__WEBPACK_IMPORTED_MODULE_3__.t))}`;
	const meant = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__.r)(name, known);
	return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.d)(typed)} is no option${meant ? `; did you mean ${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__.t)(meant)}?` : ""}`;
}
// build/src/entry/cli/command.js
/** Runs a command line and returns the exit code: a page of text, or an operation. */
async function main(argv, env) {
	try {
		const line = splitArgv(argv);
		const page = pageOf(line);
		if (page !== void 0) return await (0,_stdio_js__WEBPACK_IMPORTED_MODULE_1__.t)(page) ? _index_js__WEBPACK_IMPORTED_MODULE_2__.i.ok : _index_js__WEBPACK_IMPORTED_MODULE_2__.i.failure;
		if (line.words[0] === "whoami") return await (await Promise.all(/* import() */[__webpack_require__.e(998), __webpack_require__.e(448), __webpack_require__.e(503)]).then(__webpack_require__.bind(__webpack_require__, 9503))).whoami(line, env);
		if (!line.operation) throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.c("cluster-credentials", noOperation(line));
		const { login } = await Promise.all(/* import() */[__webpack_require__.e(998), __webpack_require__.e(448), __webpack_require__.e(721)]).then(__webpack_require__.bind(__webpack_require__, 3721));
		return await login(line, {
			operation: line.operation,
			env
		});
	} catch (error) {
		process.stderr.write(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.u)(error)}\n`);
		return error instanceof _index_js__WEBPACK_IMPORTED_MODULE_2__.a ? error.exitCode : _index_js__WEBPACK_IMPORTED_MODULE_2__.i.failure;
	}
}
/** The text that is asked for instead of an operation's answer. */
function pageOf({ words, operation, raw }) {
	if ("version" in raw.given) return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.m)()}\n`;
	if (words[0] === "completion") {
		if (!isShell(words[1]) || words.length > 2) throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.c("cluster-credentials", [shellProblem]);
		return completionScript(words[1], _stdio_js__WEBPACK_IMPORTED_MODULE_1__.d, sharedSections);
	}
	if (!("help" in raw.given) && words.at(-1) !== "help" && words[0] !== "help") return void 0;
	if (words.includes("whoami")) return whoamiHelp(whoamiSections);
	return operation ? operationHelp(operation, sharedSections) : overview(_stdio_js__WEBPACK_IMPORTED_MODULE_1__.d);
}
function noOperation({ words, problems }) {
	const names = _stdio_js__WEBPACK_IMPORTED_MODULE_1__.d.map(({ name }) => name);
	if (words.length === 0) return [`expects an operation, ${(0,_stdio_js__WEBPACK_IMPORTED_MODULE_1__.g)(names)}; "help" lists them`, ...problems];
	const typed = words.slice(0, 2).join(" ");
	const meant = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__.r)(typed, names);
	return [`"${typed}" is no operation; ${meant ? `did you mean ${meant}?` : `there are ${(0,_stdio_js__WEBPACK_IMPORTED_MODULE_1__.g)(names)}`}`, ...problems];
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
/**
* The one place that knows how an option is called on each surface: `db-user` in our tables and in a workflow,
* `--db-user` on the command line, `INPUT_DB-USER` in the environment of a step, `DbUser` in JSON and on the wire.
*/
/** `db-user` as the user typed it on this surface. */
function shown(name, surface) {
	switch (surface) {
		case "input": return name;
		case "argv": return flag(name);
		case "json": return member(name);
	}
}
/** `db-user` to `--db-user`. */
function flag(name) {
	return `--${name}`;
}
/** `db-user` to `DbUser`, the API's own spelling. */
function member(name) {
	return name.replace(/(?:^|-)([a-z0-9])/g, (_match, letter) => letter.toUpperCase());
}
/** The known name that is nearest to a mistyped one, or undefined when none is near. */
function nearest(typed, known) {
	const plain = typed.toLowerCase().replace(/_/g, "-");
	const begun = known.filter((name) => plain.length > 2 && name.startsWith(plain));
	if (begun.length === 1) return begun[0];
	const best = known.map((name) => ({
		name,
		distance: distance(plain, name)
	})).sort((one, other) => one.distance - other.distance)[0];
	return best && best.distance <= Math.max(1, Math.floor(plain.length / 4)) ? best.name : void 0;
}
/** How many letters to add, drop, change, or swap with their neighbour (Damerau and Levenshtein's distance). */
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

/***/ 6305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ deliveryRules),
/* harmony export */   D: () => (/* binding */ shellQuoted),
/* harmony export */   E: () => (/* binding */ shExport),
/* harmony export */   O: () => (/* binding */ secretText),
/* harmony export */   S: () => (/* binding */ deliveryOptions),
/* harmony export */   T: () => (/* binding */ printed),
/* harmony export */   _: () => (/* binding */ namesOf),
/* harmony export */   a: () => (/* binding */ commandLineOptions),
/* harmony export */   b: () => (/* binding */ identityOptions),
/* harmony export */   c: () => (/* binding */ withDocument),
/* harmony export */   d: () => (/* binding */ operations),
/* harmony export */   f: () => (/* binding */ checkRules),
/* harmony export */   g: () => (/* binding */ oneOf),
/* harmony export */   h: () => (/* binding */ parseOptions),
/* harmony export */   i: () => (/* binding */ renderOptions),
/* harmony export */   l: () => (/* binding */ chooseOperation),
/* harmony export */   m: () => (/* binding */ exampleOf),
/* harmony export */   n: () => (/* binding */ terminalLog),
/* harmony export */   o: () => (/* binding */ documentAndSkeletonOptions),
/* harmony export */   p: () => (/* binding */ ruleInWords),
/* harmony export */   r: () => (/* binding */ writeFlushed),
/* harmony export */   s: () => (/* binding */ documentOptions),
/* harmony export */   t: () => (/* binding */ print),
/* harmony export */   u: () => (/* binding */ operationOptions),
/* harmony export */   v: () => (/* binding */ negation),
/* harmony export */   w: () => (/* binding */ handoverOptions),
/* harmony export */   x: () => (/* binding */ identityRules),
/* harmony export */   y: () => (/* binding */ optionsOn)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6756);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6541);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2400);



// build/src/ci/secret-text.js
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** A text made of all pairs, as secret as the most secret of them: who uses it has to reveal it. */
function secretText(pairs, format) {
	const entries = Object.entries(pairs).map(([name, value]) => {
		if (!NAME.test(name)) throw new Error(`no name of a variable: ${JSON.stringify(name)}`);
		return [name, value instanceof _client_js__WEBPACK_IMPORTED_MODULE_1__.r ? value.reveal() : value];
	});
	return new _client_js__WEBPACK_IMPORTED_MODULE_1__.r(format(entries));
}
// build/src/handover/dotenv.js
const LARGEST = 5120;
/** As GitLab's reports and Docker's --env-file read it: no quotes, no escapes, so what would need them is refused. */
function inDotenv(pairs) {
	const text = pairs.map(([name, value]) => `${name}=${written(name, value)}\n`).join("");
	if (Buffer.byteLength(text) > LARGEST) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`The variables exceed 5 KB, ${NOT_IN_DOTENV}`);
	return text;
}
/** One object, for a program. */
function inJson(pairs) {
	return `${JSON.stringify(Object.fromEntries(pairs), null, 2)}\n`;
}
const NOT_IN_DOTENV = "which a dotenv file cannot hold; nothing was written. Use \"--print json\" or \"-- COMMAND\"";
function written(name, value) {
	if (/[\r\n\0]/.test(value)) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${name} holds a line end, ${NOT_IN_DOTENV}`);
	if (value !== value.trim()) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${name} has a blank at an end, ${NOT_IN_DOTENV}`);
	return value;
}
// build/src/shell-quote.js
/** The value as one word of any shell of the Bourne family. Between single quotes only a single quote has a meaning. */
function shellQuoted(value) {
	return `'${value.replaceAll("'", "'\\''")}'`;
}
/** A line that sets and exports a variable in any shell of the Bourne family. */
function shExport(name, value) {
	return `export ${name}=${shellQuoted(value)}\n`;
}
// build/src/handover/shell.js
/** For `eval "$(...)"` in sh, dash, bash, ksh, zsh and busybox. */
function inSh(pairs) {
	return pairs.map(([name, value]) => shExport(name, value)).join("");
}
/**
* For `... | source`. Between single quotes a backslash escapes itself and the quote, and nothing else.
* https://fishshell.com/docs/current/language.html#quotes
*/
function inFish(pairs) {
	return pairs.map(([name, value]) => `set -gx ${name} '${value.replace(/[\\']/g, "\\$&")}'\n`).join("");
}
/**
* For `... | Out-String | Invoke-Expression`. The four typographic single quotes end a string like the plain one, and are
* doubled like it.
* https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.core/about/about_quoting_rules
*/
function inPowerShell(pairs) {
	return pairs.map(([name, value]) => `$env:${name} = '${value.replace(/['\u2018\u2019\u201a\u201b]/g, "$&$&")}'\n`).join("");
}
const LONGEST_CMD_LINE = 8191;
/**
* For a batch file that is called, or a `for /f` loop. What means one thing in a file and another at the prompt, or ends the
* quotes, is refused: cmd has no way to write it that holds everywhere.
* https://learn.microsoft.com/en-us/windows-server/administration/windows-commands/set_1
*/
function inCmd(pairs) {
	return pairs.map(([name, value]) => {
		const refused = /[%!"]|[^\x20-\x7e]/u.exec(value)?.[0];
		if (refused !== void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${name} holds ${named(refused)}, ${NOT_IN_CMD}`);
		const line = `set "${name}=${value}"`;
		if (line.length > LONGEST_CMD_LINE) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${name} is longer than a line of cmd, ${NOT_IN_CMD}`);
		return `${line}\r\n`;
	}).join("");
}
const NOT_IN_CMD = "which cmd cannot be told safely; nothing was printed. Use \"--print powershell\" or \"-- COMMAND\"";
function named(letter) {
	if (/[\r\n]/.test(letter)) return "a line end";
	if (/[\x20-\x7e]/.test(letter)) return letter;
	return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
// build/src/handover/print.js
/** The forms of text that set variables, in the order in which help shows them. */
const forms = [
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
/** Text for a shell or a program that sets these variables, to the letter; throws where the form cannot hold one. */
function printed(form, variables) {
	return secretText(variables, writers[form]);
}
// build/src/handover/options.js
/** To whom the login goes, in a step of a workflow; the names of the variables hold everywhere. */
const handoverOptions = {
	"export-env": {
		kind: "switch",
		only: "action",
		summary: "Set environment variables for the later steps of the job; the outputs are always set",
		default: true
	},
	"env-prefix": {
		kind: "text",
		summary: "Beginning of the names of the variables, in place of the part before the last word",
		otherwise: "REDSHIFT or EMR, after the operation",
		example: "WAREHOUSE",
		maxLength: 100,
		pattern: {
			regex: /^[A-Za-z_][A-Za-z0-9_]*$/,
			says: "letters, digits and _, first no digit"
		},
		refuses: [{
			matches: (text) => /^(?:GITHUB|RUNNER|INPUT)(?:_|$)/i.test(text),
			says: "belongs to the runner, which would drop or overwrite the variables"
		}]
	},
	summary: {
		kind: "switch",
		only: "action",
		summary: "Add what was obtained, without any secret, to the job's summary",
		default: true
	},
	"skip-cleanup": {
		kind: "switch",
		only: "action",
		summary: "Leave the variables set when the job ends, instead of emptying them in a post step",
		default: false
	}
};
/** To whom a command hands the login. Without any of these it prints what the AWS CLI would. */
const deliveryOptions = {
	export: {
		kind: "choice",
		only: "cli",
		summary: "Hand over to later steps in the CI system's own way; auto takes the one that is found",
		choices: ["auto", ..._client_js__WEBPACK_IMPORTED_MODULE_1__.i.map(({ id }) => id)],
		bare: "auto"
	},
	print: {
		kind: "choice",
		only: "cli",
		summary: "Print the variables as text to evaluate or to read, and nothing else on stdout",
		choices: forms
	},
	"dotenv-file": {
		kind: "text",
		only: "cli",
		summary: "Write the variables to this file, in the form of dotenv, readable by nobody else; it must not exist",
		example: "/run/user/1000/login.env"
	},
	ci: {
		kind: "choice",
		only: "cli",
		summary: "The CI system this is, where it is not found or found wrongly",
		choices: _client_js__WEBPACK_IMPORTED_MODULE_1__.i.map(({ id }) => id),
		otherwise: "the one whose variables are set"
	},
	"allow-unmasked": {
		kind: "switch",
		only: "cli",
		summary: "Hand over although nothing hides the password in the log from then on"
	},
	"add-mask": {
		kind: "switch",
		only: "cli",
		summary: "The runner was set up to obey ::add-mask::, as GitLab is with proxy_exec; elsewhere it would print the password"
	},
	"keep-env": {
		kind: "switch",
		only: "cli",
		summary: "Leave AWS keys and OIDC variables in the environment of the command behind --"
	},
	"no-masking": {
		kind: "switch",
		only: "cli",
		summary: "Pass the output of the command behind -- on as it is"
	},
	tty: {
		kind: "switch",
		only: "cli",
		summary: "Let the command behind -- have the terminal; nothing in its output is hidden"
	},
	refresh: {
		kind: "switch",
		only: "cli",
		summary: "For commands behind -- that outlive the login: a private file, PGPASSFILE for Redshift and NETRC for EMR, is kept fresh, in place of the variable with the password"
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
	}
];
// build/src/aws/arn.js
/** The ARN of an IAM role, of any partition and account. */
const roleArn = {
	minLength: 20,
	maxLength: 2048,
	pattern: {
		regex: /^arn:aws[a-zA-Z0-9-]*:iam::\d{12}:role\/(?:[\u0021-\u007e]+\/)?[\w+=,.@-]+$/,
		says: "the ARN of an IAM role, arn:aws:iam::ACCOUNT:role/NAME"
	}
};
// build/src/identity/options.js
/** Who we are to AWS, in the words of aws-actions/configure-aws-credentials. */
const identityOptions = {
	"role-to-assume": {
		kind: "list",
		summary: "ARN of the IAM role to assume; several, one a line, are a chain, assumed in that order",
		example: "arn:aws:iam::123456789012:role/deploy",
		each: roleArn,
		maxItems: 5,
		lines: true
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
		summary: "File that holds an OIDC token, to use instead of the CI system's own",
		example: "/var/run/secrets/tokens/aws"
	},
	"web-identity-token-env": {
		kind: "text",
		summary: "Environment variable that holds an OIDC token, to use instead of what is found",
		example: "WAREHOUSE_ID_TOKEN",
		pattern: {
			regex: /^[A-Za-z_][A-Za-z0-9_]*$/,
			says: "the name of a variable"
		}
	},
	"inline-session-policy": {
		kind: "text",
		summary: "IAM policy, in JSON, that narrows the session of the last role",
		example: "{\"Version\":\"2012-10-17\",\"Statement\":[]}",
		maxLength: 2048,
		refuses: [{
			matches: (text) => !isJsonObject(text),
			says: "must be a JSON object"
		}]
	},
	"managed-session-policies": {
		kind: "list",
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
function isJsonObject(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null && !Array.isArray(value);
	} catch {
		return false;
	}
}
// build/src/options/option.js
/** The names a user may type for a table: its options, and the twins of the negatable ones. */
function namesOf(table) {
	return Object.entries(table).flatMap(([name, option]) => option.kind === "switch" && option.negatable ? [name, negation(name)] : [name]);
}
/** `auto-create` to `no-auto-create`. */
function negation(name) {
	return `no-${name}`;
}
/** The options of a table that exist on this door. */
function optionsOn(door, table) {
	return Object.fromEntries(Object.entries(table).filter(([, option]) => !option.only || option.only === door));
}
// build/src/options/raw.js
/** An empty string means "not given", everywhere: CI systems pass unset inputs as "". */
function isGiven(raw) {
	if (!raw) return false;
	switch (raw.surface) {
		case "input": return raw.text.trim() !== "";
		case "argv": return raw.words.length !== 1 || raw.words[0] !== "";
		case "json": return raw.value !== "";
	}
}
/** The names of the given options, less those whose value is empty. */
function givenNames(raw) {
	return Object.keys(raw.given).filter((name) => isGiven(raw.given[name]));
}
// build/src/options/read.js
/** Reads one given option. Every kind has one reader, whatever surface the option came from. */
function read$1(option, raw) {
	switch (option.kind) {
		case "text": return withText(raw, (text) => checked(text, (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.d)(text, option)));
		case "choice":
			if (raw.surface === "argv" && raw.words.length === 0 && option.bare !== void 0) return { value: option.bare };
			return withText(raw, (text) => checked(text, option.choices.includes(text) ? void 0 : `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(text)} must be ${oneOf(option.choices)}`));
		case "integer": return readInteger(option, raw);
		case "switch": return readSwitch(raw);
		case "list": return readList(option, raw);
	}
}
function withText(raw, use) {
	switch (raw.surface) {
		case "input": return use(raw.text.trim());
		case "argv": {
			const [word, ...more] = raw.words;
			if (word === void 0) return { problem: "expects a value" };
			return more.length === 0 ? use(word) : { problem: `expects one value, found ${raw.words.map(_index_js__WEBPACK_IMPORTED_MODULE_0__.d).join(" ")}` };
		}
		case "json": return typeof raw.value === "string" ? use(raw.value) : wrongType(raw.value, "a string");
	}
}
function checked(value, problem) {
	return problem === void 0 ? { value } : { problem };
}
function readInteger(option, raw) {
	const rule = `must be a whole number of ${option.unit} from ${option.min} to ${option.max}`;
	const inRange = (value, text) => checked(value, value >= option.min && value <= option.max ? void 0 : `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(text)} ${rule}`);
	if (raw.surface === "json") return Number.isInteger(raw.value) ? inRange(Number(raw.value), String(raw.value)) : wrongType(raw.value, "a whole number");
	return withText(raw, (text) => /^\s*[+-]?\d+(_\d+)*\s*$/.test(text) ? inRange(Number(text.replaceAll("_", "")), text) : { problem: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(text)} ${rule}` });
}
/** Only `true` and `false`, as GitHub reads them: a misspelt switch must stop the run, not flip it. */
function readSwitch(raw) {
	if (raw.surface === "argv") return raw.words.length === 0 ? { value: true } : { problem: `takes no value, found ${raw.words.map(_index_js__WEBPACK_IMPORTED_MODULE_0__.d).join(" ")}` };
	if (raw.surface === "json") return typeof raw.value === "boolean" ? { value: raw.value } : wrongType(raw.value, "true or false");
	switch (raw.text.trim()) {
		case "true":
		case "True":
		case "TRUE": return { value: true };
		case "false":
		case "False":
		case "FALSE": return { value: false };
		default: return { problem: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(raw.text)} must be true or false` };
	}
}
function readList(option, raw) {
	const items = itemsOf(option, raw);
	if ("problem" in items) return items;
	const problems = items.value.flatMap((item) => (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.d)(item, option.each) ?? []);
	if (option.maxItems !== void 0 && items.value.length > option.maxItems) problems.push(`has ${items.value.length} items; it may have at most ${option.maxItems}`);
	return problems.length === 0 ? items : { problem: problems.join("; ") };
}
/** In a workflow one a line, comma-separated, or a JSON array; on the command line a word each, or a JSON array. */
function itemsOf(option, raw) {
	if (raw.surface === "json") return strings(raw.value);
	const [only, ...more] = raw.surface === "argv" ? raw.words : [raw.text.trim()];
	if (more.length === 0 && only?.trimStart().startsWith("[")) return parsedJson(only);
	if (raw.surface === "argv") return { value: raw.words };
	const separator = option.lines ? /\r?\n/ : /[\r\n,]+/;
	return { value: raw.text.split(separator).flatMap((item) => item.trim() || []) };
}
function parsedJson(text) {
	try {
		return strings(JSON.parse(text));
	} catch {
		return { problem: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(text)} begins like a JSON array but is none` };
	}
}
function strings(value) {
	if (!Array.isArray(value)) return wrongType(value, "an array of strings");
	const wrong = value.find((item) => typeof item !== "string");
	return wrong === void 0 ? { value } : wrongType(wrong, "a string in each place of the array");
}
function wrongType(value, expected) {
	return { problem: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(JSON.stringify(value) ?? "nothing")} must be ${expected}` };
}
/** "json", "json or text", "json, text or table". */
function oneOf(choices) {
	return choices.length < 2 ? choices.join("") : `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
}
// build/src/options/parse.js
/**
* Reads the options of one table out of what was given; options of other tables are left alone. Each problem is a
* sentence that begins with the option's name as the user typed it. Never throws.
*/
function parseOptions(table, raw) {
	const values = {};
	const problems = [];
	const exitCodes = /* @__PURE__ */ new Set();
	for (const [name, option] of Object.entries(table)) {
		const { value, problem } = readOption(name, option, raw);
		if (value !== void 0) values[name] = value;
		if (problem.length > 0) exitCodes.add(lacksValue(raw.given[name]) ? void 0 : option.exitCode);
		problems.push(...problem);
	}
	const [exitCode, ...others] = exitCodes;
	return {
		values,
		problems,
		exitCode: others.length > 0 ? void 0 : exitCode
	};
}
/** A flag with nothing behind it is a mistake of another kind than a wrong value. */
function lacksValue(given) {
	return given?.surface === "argv" && given.words.length === 0;
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
	const [one, other] = [name, negation(name)].map((each) => (0,_names_js__WEBPACK_IMPORTED_MODULE_2__.i)(each, raw.given[each]?.surface ?? raw.surface));
	return { problem: [...problem, `${one}: excludes ${other}; give one of the two`] };
}
function readNamed(name, option, raw) {
	const given = raw.given[name];
	const title = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__.i)(name, given?.surface ?? raw.surface);
	if (isGiven(given)) {
		const reading = read$1(option, given);
		return "problem" in reading ? { problem: [`${title}: ${reading.problem}`] } : {
			value: reading.value,
			problem: []
		};
	}
	if (option.required) return { problem: [`${title}: is required, for example ${exampleOf(option)}`] };
	return {
		value: "default" in option ? option.default : void 0,
		problem: []
	};
}
/** A value that the option accepts, as text. */
function exampleOf(option) {
	switch (option.kind) {
		case "text":
		case "integer":
		case "list": return option.example;
		case "switch": return "true";
		case "choice": return option.choices[0] ?? "";
	}
}
// build/src/options/rules.js
/** Every broken rule, as a sentence that begins with an option's name. */
function checkRules(rules, raw) {
	return rules.flatMap((rule) => problemOf(rule, raw) ?? []);
}
function problemOf(rule, raw) {
	const given = (name) => isGiven(raw.given[name]);
	const title = (name) => (0,_names_js__WEBPACK_IMPORTED_MODULE_2__.i)(name, raw.given[name]?.surface ?? raw.surface);
	switch (rule.kind) {
		case "exactly-one-of":
		case "at-most-one-of": {
			const [first, ...others] = rule.names.filter(given);
			if (first === void 0) {
				const [wanted, ...alternatives] = rule.names.map(title);
				return rule.kind === "exactly-one-of" ? `${wanted}: is required, or ${alternatives.join(" or ")}` : void 0;
			}
			return others.length > 0 ? `${title(first)}: excludes ${others.map(title).join(", ")}; give one` : void 0;
		}
		case "needs": return given(rule.name) && !given(rule.other) ? `${title(rule.name)}: needs ${title(rule.other)}` : void 0;
	}
}
/** The rule in words, for help and tables. */
function ruleInWords(rule) {
	switch (rule.kind) {
		case "exactly-one-of": return `exactly one of ${rule.names.join(", ")}`;
		case "at-most-one-of": return `at most one of ${rule.names.join(", ")}`;
		case "needs": return `${rule.name} needs ${rule.other}`;
	}
}
// build/src/operations/operation.js
/**
* Ties the conduct to the types of the `options` beside it, then hides those types, so that operations with
* different options fit in one list. Nothing is called with unchecked values.
*/
function defineOperation(facts, { cluster, ask }) {
	return {
		...facts,
		prepare(raw) {
			const { values, problems } = parseOptions(facts.options, raw);
			const broken = [...problems, ...checkRules(facts.rules, raw)];
			if (broken.length > 0) return { problems: broken };
			const send = async (session, now) => {
				const answer = await session.connection.retryPolicy.retry(facts.action, (signal) => ask(values, session, signal));
				return {
					document: answer.document,
					login: believed(facts.action, answer.login, now())
				};
			};
			return {
				problems: [],
				call: {
					cluster: cluster(values),
					send
				}
			};
		}
	};
}
function believed(action, login, now) {
	const problem = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.n)(login, now);
	const { username, password, expiresAt } = login;
	if (problem !== void 0 || !username || !password || !expiresAt) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o(`${action} returned a login ${problem}. Nothing of it is used`);
	return {
		username,
		password,
		expiresAt
	};
}
// build/src/operations/emr-get-cluster-session-credentials.js
const emrGetClusterSessionCredentials = defineOperation({
	name: "emr get-cluster-session-credentials",
	service: "emr",
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
				says: "free of control characters"
			}
		},
		"execution-role-arn": {
			kind: "text",
			documented: "The Amazon Resource Name (ARN) of the runtime role for interactive workload submission on the cluster.",
			summary: "Runtime role that the session acts as, of this account or another",
			example: "arn:aws:iam::123456789012:role/emr-runtime",
			...roleArn
		}
	},
	passwordFile: "netrc",
	rules: [],
	sample: {
		Credentials: { UsernamePassword: {
			Username: "Username",
			Password: new _client_js__WEBPACK_IMPORTED_MODULE_1__.r("Password")
		} },
		ExpiresAt: { wire: 0 }
	},
	exports: {
		prefix: "EMR",
		username: "USERNAME",
		password: "PASSWORD",
		expiration: "EXPIRATION"
	}
}, {
	cluster: (values) => values["cluster-id"],
	async ask(values, { connection, keys }, abortSignal) {
		const { EMRClient, GetClusterSessionCredentialsCommand } = await Promise.all(/* import() */[__webpack_require__.e(965), __webpack_require__.e(919), __webpack_require__.e(998), __webpack_require__.e(349)]).then(__webpack_require__.bind(__webpack_require__, 6349));
		const settings = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.t)("emr", connection, keys, { readable: inSeconds });
		const answer = await new EMRClient(settings).send(new GetClusterSessionCredentialsCommand({
			ClusterId: values["cluster-id"],
			ExecutionRoleArn: values["execution-role-arn"]
		}), { abortSignal });
		const { UsernamePassword: found, ...unknown } = answer.Credentials ?? {};
		if (!found || Object.keys(unknown).length > 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.o("GetClusterSessionCredentials returned another kind of credentials than a user name and password");
		const password = found.Password ? new _client_js__WEBPACK_IMPORTED_MODULE_1__.r(found.Password) : void 0;
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
/** The SDK has turned it into a Date by now; the AWS CLI can print it as it came. */
function expiresAtOnTheWire(answer) {
	const [, text, number = ""] = /"ExpiresAt"\s*:\s*(?:"([^"]*)"|([-+.\deE]+))/.exec(answer) ?? [];
	if (text !== void 0) return { wire: text };
	return /^-?\d+$/.test(number) ? { wire: Number(number) } : {
		wire: Number(number),
		float: true
	};
}
/** The AWS CLI also reads an expiry that is a text of ISO 8601; the SDK takes a number of seconds alone. */
function inSeconds(answer) {
	return answer.replace(/("ExpiresAt"\s*:\s*)"([^"]*)"/, (all, name, text) => {
		const time = Date.parse(text);
		return Number.isNaN(time) ? all : `${name}${time / 1e3}`;
	});
}
// build/src/operations/redshift-names.js
const RESERVED_WORDS = new Set("AES128 AES256 ALL ALLOWOVERWRITE ANALYSE ANALYZE AND ANY ARRAY AS ASC AUTHORIZATION AZ64 BACKUP BETWEEN BINARY BLANKSASNULL BOTH BYTEDICT BZIP2 CASE CAST CHECK COLLATE COLUMN CONSTRAINT CREATE CREDENTIALS CROSS CURRENT_DATE CURRENT_TIME CURRENT_TIMESTAMP CURRENT_USER CURRENT_USER_ID DEFAULT DEFERRABLE DEFLATE DEFRAG DELTA DELTA32K DESC DISABLE DISTINCT DO ELSE EMPTYASNULL ENABLE ENCODE ENCRYPT ENCRYPTION END EXCEPT EXPLICIT FALSE FOR FOREIGN FREEZE FROM FULL GLOBALDICT256 GLOBALDICT64K GRANT GROUP GZIP HAVING IDENTITY IGNORE ILIKE IN INITIALLY INNER INTERSECT INTERVAL INTO IS ISNULL JOIN LEADING LEFT LIKE LIMIT LOCALTIME LOCALTIMESTAMP LUN LUNS LZO LZOP MINUS MOSTLY16 MOSTLY32 MOSTLY8 NATURAL NEW NOT NOTNULL NULL NULLS OFF OFFLINE OFFSET OID OLD ON ONLY OPEN OR ORDER OUTER OVERLAPS PARALLEL PARTITION PERCENT PERMISSIONS PIVOT PLACING PRIMARY RAW READRATIO RECOVER REFERENCES REJECTLOG RESORT RESPECT RESTORE RIGHT SELECT SESSION_USER SIMILAR SNAPSHOT SOME SYSDATE SYSTEM TABLE TAG TDES TEXT255 TEXT32K THEN TIMESTAMP TO TOP TRAILING TRUE TRUNCATECOLUMNS UNION UNIQUE UNNEST UNPIVOT USER USING VERBOSE WALLET WHEN WHERE WITH WITHOUT".split(" "));
/** SQL folds unquoted names to lower case, so a reserved word is one in either case. */
const reserved = {
	matches: (text) => RESERVED_WORDS.has(text.toUpperCase()),
	says: "is a reserved word of Redshift; choose another name"
};
const publicGroup = {
	matches: (text) => text.toUpperCase() === "PUBLIC",
	says: "stands for everybody; choose the name of one user"
};
const returnedPrefix = {
	matches: (text) => /^IAM[AR]?:/i.test(text),
	says: "begins with a prefix that AWS puts before the name it returns; give the plain name of the database user"
};
const RULE = "1 to 64 characters: letters, digits, _ + . @ -, first a letter";
/** What Redshift's documents allow as the name of a database. */
const databaseName = {
	pattern: {
		regex: /^[A-Za-z][\w+.@-]{0,63}$/,
		says: RULE
	},
	refuses: [reserved]
};
/** As the name of a database user. */
const userName = {
	...databaseName,
	refuses: [
		returnedPrefix,
		publicGroup,
		reserved
	]
};
/** As the name of a group: lower case only. */
const groupName = {
	pattern: {
		regex: /^[a-z][a-z0-9_+.@-]{0,63}$/,
		says: RULE.replace("letters", "lower-case letters")
	},
	refuses: [reserved]
};
// build/src/operations/redshift-get-cluster-credentials.js
const redshiftGetClusterCredentials = defineOperation({
	name: "redshift get-cluster-credentials",
	service: "redshift",
	action: "GetClusterCredentials",
	summary: "Get a short-lived database user name and password for a Redshift cluster",
	reference: "https://docs.aws.amazon.com/redshift/latest/APIReference/API_GetClusterCredentials.html",
	options: {
		"db-user": {
			kind: "text",
			required: true,
			documented: "The name of a database user.",
			summary: "Name of the database user to log in as; AWS returns it with a prefix such as IAM:",
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
			summary: "Identifier of the cluster; case sensitive",
			example: "analytics",
			minLength: 1,
			maxLength: 63,
			pattern: {
				regex: /^[\u0020-\u007e]+$/,
				says: "free of control characters and letters beyond ASCII"
			}
		},
		"custom-domain-name": {
			kind: "text",
			alternativeTo: "cluster-identifier",
			summary: "Custom domain name of the cluster",
			example: "warehouse.example.com",
			maxLength: 253,
			pattern: {
				regex: /^(?:(?!-)[A-Za-z0-9-]{1,63}(?<!-)\.)+(?!-)[A-Za-z0-9-]{2,63}(?<!-)$/,
				says: "a host name, such as warehouse.example.com"
			}
		},
		"duration-seconds": {
			kind: "integer",
			documented: "The number of seconds until the returned temporary password expires.",
			summary: "How long the password can be used to connect; connections that are open by then stay",
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
			summary: "Create the database user when it does not exist; needs redshift:CreateClusterUser",
			serviceDefault: false
		},
		"db-groups": {
			kind: "list",
			documented: "A list of the names of existing database groups that the user named in DbUser will join for the current session, in addition to any group memberships for an existing user.",
			summary: "Existing groups that the user joins for the session; needs redshift:JoinGroup",
			example: "readers",
			each: groupName
		}
	},
	passwordFile: "pgpass",
	rules: [{
		kind: "exactly-one-of",
		names: ["cluster-identifier", "custom-domain-name"]
	}],
	sample: {
		DbUser: "DbUser",
		DbPassword: new _client_js__WEBPACK_IMPORTED_MODULE_1__.r("DbPassword"),
		Expiration: { wire: "1970-01-01T00:00:00Z" }
	},
	exports: {
		prefix: "REDSHIFT",
		username: "USER",
		password: "PASSWORD",
		expiration: "EXPIRATION"
	}
}, {
	cluster: (values) => values["cluster-identifier"] ?? values["custom-domain-name"] ?? "",
	async ask(values, { connection, keys }, abortSignal) {
		const { RedshiftClient, GetClusterCredentialsCommand } = await Promise.all(/* import() */[__webpack_require__.e(965), __webpack_require__.e(998), __webpack_require__.e(905), __webpack_require__.e(174)]).then(__webpack_require__.bind(__webpack_require__, 6174));
		const settings = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.t)("redshift", connection, keys, { readable: inIsoTime });
		const answer = await new RedshiftClient(settings).send(new GetClusterCredentialsCommand({
			DbUser: values["db-user"],
			DbName: values["db-name"],
			ClusterIdentifier: values["cluster-identifier"],
			CustomDomainName: values["custom-domain-name"],
			DurationSeconds: values["duration-seconds"],
			AutoCreate: values["auto-create"],
			DbGroups: values["db-groups"] && [...values["db-groups"]]
		}), { abortSignal });
		const password = answer.DbPassword ? new _client_js__WEBPACK_IMPORTED_MODULE_1__.r(answer.DbPassword) : void 0;
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
/** The AWS CLI also reads an expiry that is a number of seconds; the SDK takes the text of ISO 8601 alone. */
function inIsoTime(answer) {
	return answer.replace(/(<Expiration>)\s*([-+.\deE]+)\s*(?=<)/, (all, tag, seconds) => {
		const time = /* @__PURE__ */ new Date(Number(seconds) * 1e3);
		return Number.isNaN(time.getTime()) ? all : `${tag}${time.toISOString()}`;
	});
}
// build/src/operations/index.js
/** The only list of what we can do. */
const operations = [redshiftGetClusterCredentials, emrGetClusterSessionCredentials];
/** Finds `redshift get-cluster-credentials`, with or without the service before it. */
function findOperation(typed) {
	const words = typed.trim().split(/\s+/).join(" ");
	return operations.find(({ name }) => name === words || name.split(" ")[1] === words);
}
// build/src/operations/choose.js
/** The action's way to name the operation; on the command line it is the first two words. */
const operationOptions = { operation: {
	kind: "text",
	only: "action",
	summary: `What to ask AWS for: ${operations.map(({ name }) => `"${name}"`).join(" or ")}; the service may be left out`,
	otherwise: "the one that the given options belong to",
	example: "redshift get-cluster-credentials",
	refuses: [{
		matches: (text) => findOperation(text) === void 0,
		says: `must be ${operations.map(({ name }) => `"${name}"`).join(" or ")}`
	}]
} };
/**
* Takes the named operation, or else the one whose own options were given. Options of another operation are
* problems: they would otherwise be ignored.
*/
function chooseOperation(named, raw) {
	const given = givenNames(raw);
	const chosen = named === void 0 ? void 0 : findOperation(named);
	if (named !== void 0 && !chosen) return { problems: [] };
	if (chosen) return {
		operation: chosen,
		problems: strangersTo(chosen, given)
	};
	const candidates = operations.filter((operation) => given.some((name) => namesOf(operation.options).includes(name)));
	if (candidates.length === 1 && candidates[0]) return {
		operation: candidates[0],
		problems: []
	};
	const all = operations.map(({ name }) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(name)).join(" or ");
	if (candidates.length === 0) return { problems: [`operation: is required, since no option of an operation was given; it must be ${all}`] };
	return { problems: [`operation: is required, since options of several were given: ${candidates.map((operation) => `${given.filter((name) => namesOf(operation.options).includes(name)).join(", ")} (${operation.name})`).join("; ")}`] };
}
function strangersTo(chosen, given) {
	const own = namesOf(chosen.options);
	return given.flatMap((name) => {
		const owner = operations.find(({ options }) => namesOf(options).includes(name));
		return owner && !own.includes(name) ? [`${name}: belongs to ${owner.name}, not to ${chosen.name}`] : [];
	});
}
// build/src/options/cli-input.js
/** The two options that bring all others in one document. */
const documentOptions = {
	"cli-input-json": {
		kind: "text",
		summary: "Options of the operation as one JSON object, under the API's names; an option given by itself wins",
		example: "{\"DbUser\":\"etl_user\",\"ClusterIdentifier\":\"analytics\"}"
	},
	"cli-input-yaml": {
		kind: "text",
		summary: "The same in YAML",
		example: "file://login.yaml"
	}
};
/**
* Adds what a document says to the options that were given, which win. Members that no option of `names` has are
* problems; the types of the others are checked where all options are.
*/
async function withDocument(raw, names, parsers) {
	const [document, other] = Object.keys(parsers).filter((name) => isGiven(raw.given[name]));
	if (!document) return {
		raw,
		problems: []
	};
	const title = raw.surface === "argv" ? (0,_names_js__WEBPACK_IMPORTED_MODULE_2__.t)(document) : document;
	if (other) return {
		raw,
		problems: [`${title}: excludes ${other}; give one of the two`]
	};
	const reading = read(raw.given[document], await parsers[document]());
	if ("problem" in reading) return {
		raw,
		problems: [`${title}: ${reading.problem}`]
	};
	const given = { ...raw.given };
	const problems = [];
	for (const [key, value] of Object.entries(reading.members)) {
		const name = names.find((candidate) => (0,_names_js__WEBPACK_IMPORTED_MODULE_2__.n)(candidate) === key);
		if (name === void 0) problems.push(`${title}: ${unknown(key, names)}`);
		else if (!isGiven(given[name]) && !isGiven(given[negation(name)])) given[name] = {
			surface: "json",
			value
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
	const text = raw?.surface === "argv" ? raw.words[0] : raw?.surface === "input" ? raw.text : void 0;
	if (text === void 0) return { problem: "expects a value" };
	let members;
	try {
		members = parse(text);
	} catch {
		return { problem: "cannot be read; it must be a file://PATH or the text of one object" };
	}
	return typeof members === "object" && members !== null && !Array.isArray(members) ? { members } : { problem: "must be one object with a member for each option" };
}
function unknown(key, names) {
	const members = names.map(_names_js__WEBPACK_IMPORTED_MODULE_2__.n);
	const meant = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__.r)(key.toLowerCase(), members.map((each) => each.toLowerCase()));
	const hint = members.find((each) => each.toLowerCase() === meant);
	return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(key)} is no member; ${hint ? `did you mean ${hint}?` : `there are ${members.join(", ")}`}`;
}
// build/src/options/general-options.js
/** What only the doors themselves obey. */
const documentAndSkeletonOptions = {
	...documentOptions,
	"generate-cli-skeleton": {
		kind: "choice",
		summary: "Print a document to fill in (input, yaml-input) or a sample of the output, and call nothing",
		choices: [
			"input",
			"yaml-input",
			"output"
		],
		bare: "input"
	}
};
/** What is accepted because scripts that call the AWS CLI have it. There is no pager and no prompt here. */
const commandLineOptions = {
	color: {
		kind: "choice",
		only: "cli",
		summary: "Accepted as in the AWS CLI; nothing here is coloured",
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
		summary: "Accepted as in the AWS CLI; there is no pager"
	},
	"cli-auto-prompt": {
		kind: "switch",
		only: "cli",
		negatable: true,
		summary: "Accepted as in the AWS CLI; nothing is ever prompted for"
	},
	"cli-binary-format": {
		kind: "choice",
		only: "cli",
		summary: "Accepted as in the AWS CLI; no option here is binary",
		choices: ["base64", "raw-in-base64-out"]
	},
	version: {
		kind: "switch",
		only: "cli",
		summary: "Print the version and do nothing else"
	},
	help: {
		kind: "switch",
		only: "cli",
		summary: "Print this page; \"help\" as the last word does the same"
	}
};
// build/src/render/options.js
/** How the answer is printed: the AWS CLI's own two options. */
const renderOptions = {
	output: {
		kind: "choice",
		summary: "How the answer is printed",
		choices: [
			"json",
			"text",
			"table",
			"yaml",
			"yaml-stream"
		],
		otherwise: "AWS_DEFAULT_OUTPUT, the profile, json"
	},
	query: {
		kind: "text",
		summary: "JMESPath expression that picks from the answer what is printed; tried on a sample before AWS is asked",
		example: "DbPassword",
		otherwise: "the whole answer"
	}
};
// build/src/entry/stdio.js
/** The conversation on stderr: stdout holds the result and nothing else. */
function terminalLog({ debug }) {
	const write = (kind, line) => process.stderr.write(`${kind}${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(line)}\n`);
	return {
		info: (line) => write("", line),
		warning: (line) => write("warning: ", line),
		debug: (line) => {
			if (debug) write("debug: ", line());
		}
	};
}
/**
* Writes the result and resolves when it has left this process; to false when the reader has closed the pipe, which is
* no reason for a stack trace. Rejects with a FailureError when it cannot be written.
*/
function print(text) {
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
/** Writes whole lines, or none, to a stream and resolves when all that was written to it has left this process. */
function writeFlushed(stream, text) {
	return new Promise((resolve, reject) => {
		stream.write(text, (error) => error ? reject(error) : resolve());
	});
}



/***/ })

};
