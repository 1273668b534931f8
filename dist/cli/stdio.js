const require_index = require("./index.js");
const require_names = require("./names.js");
const require_secret = require("./secret.js");
const require_variables = require("./variables.js");
const require_endpoint = require("./endpoint.js");
const require_permission = require("./permission.js");
const require_variable_names = require("./variable-names.js");
const require_rules = require("./rules.js");
const require_shell_quote = require("./shell-quote.js");
const require_options = require("./options.js");
const require_read = require("./read.js");
const require_call = require("./call.js");
const require_policy = require("./policy.js");
const require_parse = require("./parse.js");
const require_spark = require("./spark.js");
const require_services = require("./services.js");
const require_emr_permissions = require("./emr-permissions.js");
const require_redshift_permissions = require("./redshift-permissions.js");
const require_serverless_permissions = require("./serverless-permissions.js");
let node_fs = require("node:fs");
let node_crypto = require("node:crypto");
// build/src/aws/options.js
const awsOptions = {
	region: {
		kind: "text",
		summary: "AWS Region of the cluster",
		example: "eu-central-1",
		otherwise: "AWS_REGION, AWS_DEFAULT_REGION, the profile",
		exitCode: 255,
		...require_permission.regionName
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
		pattern: require_endpoint.endpointForm,
		refuses: [require_endpoint.withUser, require_endpoint.impossible]
	},
	"sts-endpoint-url": {
		kind: "text",
		summary: "URL that replaces the one of STS; https, or http to this machine",
		example: "https://vpce-0a1b2c3d.sts.eu-central-1.vpce.amazonaws.com",
		otherwise: "AWS_ENDPOINT_URL_STS, AWS_ENDPOINT_URL, the profile, AWS",
		pattern: require_endpoint.endpointForm,
		refuses: [require_endpoint.withUser, require_endpoint.impossible]
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
// build/src/handover/shell.js
function inSh(pairs) {
	return pairs.map(([name, value]) => require_shell_quote.shExport(name, value)).join("");
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
		if (refused !== void 0) throw new require_index.FailureError(`${name} holds ${namedLetter(refused)}, ${NOT_IN_CMD}`);
		const line = `set "${name}=${value}"`;
		if (line.length > LONGEST_CMD_LINE) throw new require_index.FailureError(`${name} is longer than a line of cmd, ${NOT_IN_CMD}`);
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
	if (Buffer.byteLength(text) > LARGEST) throw new require_index.FailureError(`The variables exceed 5 KB, ${NOT_IN_DOTENV}`);
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
	throw new require_index.FailureError(`${name} holds ${namedLetter(letter)}, ${NOT_IN_DOTENV}`);
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
	return require_shell_quote.secretText(variables, writers[form]);
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
			regex: require_index.VARIABLE_NAME,
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
	"NETRC",
	"TOKEN",
	"TOKEN_EXPIRATION",
	"TOKEN_ID",
	"ENDPOINT"
];
function makesObeyedName(prefix) {
	if (!require_index.VARIABLE_NAME.test(prefix)) return false;
	return variableWords.some((word) => require_variable_names.problemWithVariableName(require_variables.variableName({ prefix }, word)) !== void 0);
}
// build/src/operations/answer-times.js
function xmlTime(answer, element) {
	return { wire: new RegExp(`<${element}>([^<]*)</${element}>`).exec(answer)?.[1] ?? "" };
}
function jsonTime(answer, member) {
	const [, text, number = ""] = new RegExp(`"${member}"\\s*:\\s*(?:"([^"]*)"|([-+.\\deE]+))`).exec(answer) ?? [];
	if (text !== void 0) return { wire: text };
	return /^-?\d+$/.test(number) ? { wire: Number(number) } : {
		wire: Number(number),
		float: true
	};
}
function xmlInIsoTime(...elements) {
	const seconds = new RegExp(`(<(?:${elements.join("|")})>)\\s*([-+.\\deE]+)\\s*(?=<)`, "g");
	return (answer) => answer.replace(seconds, (all, tag, number) => `${tag}${isoTime(number) ?? all.slice(tag.length)}`);
}
function jsonInSeconds(...members) {
	const text = new RegExp(`("(?:${members.join("|")})"\\s*:\\s*)"([^"]*)"`, "g");
	return (answer) => answer.replace(text, (all, name, written) => {
		const time = Date.parse(written);
		return Number.isNaN(time) ? all : `${name}${time / 1e3}`;
	});
}
function jsonInIsoTime(...members) {
	const seconds = new RegExp(`("(?:${members.join("|")})"\\s*:\\s*)([-+.\\deE]+)`, "g");
	return (answer) => answer.replace(seconds, (all, name, number) => {
		const time = isoTime(number);
		return time === void 0 ? all : `${name}"${time}"`;
	});
}
function isoTime(seconds) {
	const time = /* @__PURE__ */ new Date(Number(seconds) * 1e3);
	return Number.isNaN(time.getTime()) ? void 0 : time.toISOString();
}
// build/src/operations/emr-containers-options.js
const identifier = {
	minLength: 1,
	maxLength: 2048,
	pattern: {
		regex: /^(?=.*\S)[^\u0000-\u001f\u007f]+$/u,
		says: "text that is not blank, without control characters"
	},
	refuses: [{
		matches: (text) => /\$[({A-Za-z_]|%\w+%|\{\{|^<.*>$/.test(text),
		says: "contains a variable that was not replaced"
	}]
};
const endpointCredentialsOptions = {
	"endpoint-identifier": {
		kind: "text",
		required: true,
		documented: "The ARN of the managed endpoint for which the request is submitted.",
		summary: "ARN or id of the managed endpoint",
		example: "arn:aws:emr-containers:eu-central-1:123456789012:/virtualclusters/0abc/endpoints/0def",
		...identifier
	},
	"virtual-cluster-identifier": {
		kind: "text",
		required: true,
		documented: "The ARN of the Virtual Cluster which the Managed Endpoint belongs to.",
		summary: "ARN or id of the virtual cluster",
		example: "arn:aws:emr-containers:eu-central-1:123456789012:/virtualclusters/0abc",
		...identifier
	},
	"execution-role-arn": {
		kind: "text",
		required: true,
		documented: "The IAM Execution Role ARN that will be used by the job run.",
		summary: "Role of the jobs that the endpoint runs",
		example: "arn:aws:iam::123456789012:role/emr-runtime",
		minLength: 20,
		maxLength: 2048,
		pattern: {
			regex: /^arn:aws[a-zA-Z0-9-]*:iam::(?:\d{12})?:role\/(?:[\u0021-\u007e]+\/)?[\w+=,.@-]+$/,
			says: "the ARN of an IAM role, arn:aws:iam::ACCOUNT:role/NAME"
		}
	},
	"credential-type": {
		kind: "text",
		required: true,
		documented: "Type of the token requested.",
		summary: "Kind of the credentials. AWS knows TOKEN",
		example: "TOKEN",
		minLength: 1,
		maxLength: 64,
		pattern: {
			regex: /^\w+$/,
			says: "a word, such as TOKEN"
		}
	},
	"duration-in-seconds": {
		kind: "integer",
		documented: "Duration in seconds for which the session token is valid.",
		summary: "How long the token is valid",
		example: "3600",
		unit: "seconds",
		min: 900,
		max: 43200,
		serviceDefault: 900
	},
	"log-context": {
		kind: "text",
		documented: "String identifier used to separate sections of the execution logs uploaded to S3.",
		summary: "Part of the path of the logs in S3",
		example: "nightly",
		minLength: 3,
		maxLength: 63,
		pattern: {
			regex: /^(?!.*-s3alias)(?!xn--)[a-z0-9][-a-z0-9.]*[a-z0-9]$/,
			says: "lower-case letters, digits, hyphens and dots, with a letter or digit at both ends"
		}
	},
	"client-token": {
		kind: "text",
		documented: "The client idempotency token of the job run request.",
		summary: "Token by which AWS knows a request that is repeated",
		otherwise: "a random one",
		example: "run-42",
		minLength: 1,
		maxLength: 64,
		pattern: identifier.pattern
	}
};
// build/src/operations/checked-login.js
function checkedLogin(action, login, now) {
	return "token" in login ? checkedToken(action, login, now) : checkedPassword(action, login, now);
}
function checkedPassword(action, login, now) {
	const problem = require_call.problemWithLogin(login, now);
	const { username, password, expiresAt } = login;
	if (problem !== void 0 || !username || !password || !expiresAt) throw new require_index.FailureError(`${action} returned a login ${problem}. The login is not used`);
	return {
		username,
		password,
		expiresAt
	};
}
function checkedToken(action, login, now) {
	const { token, expiresAt, endpoint, id, direct } = login;
	const problem = require_call.problemWithToken(login, now) ?? (endpoint && problemWithEndpoint(endpoint.address)) ?? ("id" in login ? require_call.problemWithText("id", id) : void 0) ?? (direct && require_call.problemWithPair(direct));
	if (problem !== void 0 || !token || !expiresAt) throw new require_index.FailureError(`${action} returned ${problem === "without a token" ? "an answer" : "a token"} ${problem}. It is not used`);
	return {
		token,
		expiresAt,
		...endpoint?.address === void 0 ? {} : { endpoint: endpoint.address },
		...id === void 0 ? {} : { id },
		...direct?.username && direct.password ? { direct: {
			username: direct.username,
			password: direct.password
		} } : {}
	};
}
function problemWithEndpoint(address) {
	const problem = require_call.problemWithText("endpoint", address);
	if (problem !== void 0) return problem;
	return typeof address === "string" && require_spark.addressOf(address) ? void 0 : "with an endpoint that is not one with TLS";
}
// build/src/operations/operation.js
function defineOperation(facts, { cluster, target, permissions, describe, complete = (values) => values, ask }) {
	return {
		...facts,
		prepare(raw) {
			const { values, problems } = require_parse.parseOptions(facts.options, raw);
			const broken = [...problems, ...require_rules.checkRules(facts.rules, raw)];
			const isUnreadable = require_rules.namesOf(facts.options).some((name) => require_rules.isUnread(raw, name));
			if (broken.length > 0 || isUnreadable) return { problems: broken };
			const send = async (session, now) => {
				const whole = complete(values);
				const answer = await session.connection.retryPolicy.retry(facts.action, (signal) => ask(whole, session, signal)).catch(async (error) => {
					const scope = {
						place: placeOf(session),
						looksUp: false
					};
					throw await explained(error, permissions(values, scope), session);
				});
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
					permissions: (scope) => permissions(values, scope),
					describe: (session) => describe ? describe(values, session) : Promise.reject(/* @__PURE__ */ new Error("No description")),
					send
				}
			};
		}
	};
}
function placeOf({ connection: { region }, account }) {
	return {
		partition: require_permission.partitionOf(region),
		region,
		account
	};
}
async function explained(error, permissions, { connection: { region, surface }, account, principal }) {
	const { explainDenial, explainNotFound } = await Promise.resolve().then(() => require("./explain.js")).then((n) => n.explain_exports);
	return explainNotFound(explainDenial(error, {
		permissions,
		principal,
		surface
	}), {
		account,
		region
	});
}
// build/src/operations/emr-containers-get-managed-endpoint-session-credentials.js
const emrContainersGetManagedEndpointSessionCredentials = defineOperation({
	name: "emr-containers get-managed-endpoint-session-credentials",
	service: require_services.emrContainers,
	action: "GetManagedEndpointSessionCredentials",
	summary: "Get a short-lived token for a managed endpoint of EMR on EKS, such as a Jupyter gateway",
	reference: "https://docs.aws.amazon.com/emr-on-eks/latest/APIReference/API_GetManagedEndpointSessionCredentials.html",
	members: "camelCase",
	options: endpointCredentialsOptions,
	clients: void 0,
	rules: [],
	sample: {
		id: "id",
		credentials: { token: new require_secret.Secret("token") },
		endpointCredentials: { token: new require_secret.Secret("token") },
		expiresAt: { wire: "1970-01-01T00:00:00Z" }
	},
	exports: {
		prefix: "EMR_CONTAINERS",
		token: "TOKEN",
		expiration: "TOKEN_EXPIRATION",
		id: "TOKEN_ID"
	},
	expiry: "The endpoint refuses the token after the expiry"
}, {
	cluster: (values) => values["endpoint-identifier"],
	target: () => ({}),
	permissions: (values, { place }) => {
		const [cluster, endpoint] = [values["virtual-cluster-identifier"], values["endpoint-identifier"]].map(idIn);
		return [{
			sid: "Token",
			action: "emr-containers:GetManagedEndpointSessionCredentials",
			resources: [require_permission.arnIn(place, "emr-containers", `/virtualclusters/${cluster}/endpoints/${endpoint}`)]
		}];
	},
	complete: (values) => ({
		...values,
		"client-token": values["client-token"] ?? (0, node_crypto.randomUUID)()
	}),
	async ask(values, session, abortSignal) {
		const { GetManagedEndpointSessionCredentials$: operation } = await Promise.resolve().then(() => require("./emr-containers-shapes.js"));
		const readable = jsonInIsoTime("expiresAt");
		const input = {
			endpointIdentifier: values["endpoint-identifier"],
			virtualClusterIdentifier: values["virtual-cluster-identifier"],
			executionRoleArn: values["execution-role-arn"],
			credentialType: values["credential-type"],
			durationInSeconds: values["duration-in-seconds"],
			logContext: values["log-context"],
			clientToken: values["client-token"]
		};
		const { output: answer, text } = await require_call.call({
			service: require_services.emrContainers,
			operation,
			input,
			readable
		}, session, abortSignal);
		const old = tokenIn(answer.credentials);
		const own = tokenIn(answer.endpointCredentials);
		return {
			login: {
				token: own ?? old,
				expiresAt: answer.expiresAt,
				id: answer.id
			},
			document: {
				id: answer.id ?? null,
				...old ? { credentials: { token: old } } : {},
				...own ? { endpointCredentials: { token: own } } : {},
				expiresAt: jsonTime(text, "expiresAt")
			}
		};
	}
});
function tokenIn(union) {
	const { token, ...unknown } = union ?? {};
	if (Object.keys(unknown).length > 0) throw new require_index.FailureError("GetManagedEndpointSessionCredentials returned another kind of credentials than a token");
	return token ? new require_secret.Secret(token) : void 0;
}
function idIn(identifier) {
	return require_policy.literal(identifier.split("/").at(-1) ?? identifier);
}
// build/src/operations/cluster-reference.js
function clusterReference(word, example, thing = "cluster") {
	const give = `Give the ${word} of the ${thing}, such as ${example}`;
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
// build/src/operations/emr-get-cluster-session-credentials.js
const clusterIdLimits = {
	minLength: 1,
	maxLength: 256,
	pattern: {
		regex: /^[\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u,
		says: "text without control characters"
	},
	refuses: clusterReference("id", "j-2AXXXXXXGAPLF")
};
const emrGetClusterSessionCredentials = defineOperation({
	name: "emr get-cluster-session-credentials",
	service: require_services.emr,
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
			...clusterIdLimits
		},
		"execution-role-arn": {
			kind: "text",
			documented: "The Amazon Resource Name (ARN) of the runtime role for interactive workload submission on the cluster.",
			summary: "Runtime role of the session. It may belong to another account",
			emptyIsUnsafe: true,
			example: "arn:aws:iam::123456789012:role/emr-runtime",
			...require_options.roleArn
		}
	},
	clients: "livy",
	rules: [],
	sample: {
		Credentials: { UsernamePassword: {
			Username: "Username",
			Password: new require_secret.Secret("Password")
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
	permissions: ({ "cluster-id": id, "execution-role-arn": role }, { place, looksUp }) => [{
		sid: "Login",
		action: "elasticmapreduce:GetClusterSessionCredentials",
		resources: [require_permission.arnIn(place, "elasticmapreduce", `cluster/${require_policy.literal(id)}`)],
		...role === void 0 ? { note: ANY_RUNTIME_ROLE } : { condition: { StringEquals: { "elasticmapreduce:ExecutionRoleArn": require_policy.exactly(role) } } }
	}, ...looksUp ? require_emr_permissions.emrDescription(id, place) : []],
	async describe(values, session) {
		const { describeEmrCluster } = await Promise.resolve().then(() => require("./describe-emr.js"));
		return describeEmrCluster(values["cluster-id"], session);
	},
	async ask(values, session, abortSignal) {
		const { GetClusterSessionCredentials$: operation } = await Promise.resolve().then(() => require("./emr-shapes.js"));
		const readable = jsonInSeconds("ExpiresAt");
		const input = {
			ClusterId: values["cluster-id"],
			ExecutionRoleArn: values["execution-role-arn"]
		};
		const { output: answer, text } = await require_call.call({
			service: require_services.emr,
			operation,
			input,
			readable
		}, session, abortSignal);
		const { UsernamePassword: found, ...unknown } = answer.Credentials ?? {};
		if (!found || Object.keys(unknown).length > 0) throw new require_index.FailureError("GetClusterSessionCredentials returned another kind of credentials than a user name and password");
		const password = found.Password ? new require_secret.Secret(found.Password) : void 0;
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
				ExpiresAt: jsonTime(text, "ExpiresAt")
			}
		};
	}
});
const ANY_RUNTIME_ROLE = "The policy does not limit the runtime role, because execution-role-arn is not given: it allows every runtime role of the cluster";
// build/src/operations/session-options.js
const sessionExports = {
	token: "TOKEN",
	expiration: "TOKEN_EXPIRATION",
	endpoint: "ENDPOINT",
	remote: "SPARK_REMOTE"
};
const sessionExpiry = "Spark Connect refuses the token after the expiry. Get a new one then";
// build/src/operations/emr-get-session-endpoint.js
const emrGetSessionEndpoint = defineOperation({
	name: "emr get-session-endpoint",
	service: require_services.emr,
	action: "GetSessionEndpoint",
	summary: "Get the endpoint of a Spark Connect session on an EMR cluster, and a short-lived token for it",
	reference: "https://docs.aws.amazon.com/emr/latest/APIReference/API_GetSessionEndpoint.html",
	options: {
		"cluster-id": {
			kind: "text",
			required: true,
			documented: "The ID of the cluster that the session belongs to.",
			summary: "Identifier of the cluster",
			example: "j-2AXXXXXXGAPLF",
			...clusterIdLimits
		},
		"session-id": {
			kind: "text",
			required: true,
			documented: "The ID of the session.",
			summary: "Identifier of the session",
			example: "s-01abcdefghijk",
			...clusterIdLimits,
			refuses: clusterReference("id", "s-01abcdefghijk", "session")
		}
	},
	clients: void 0,
	rules: [],
	sample: {
		Endpoint: "Endpoint",
		AuthToken: new require_secret.Secret("AuthToken"),
		AuthTokenExpirationTime: { wire: 0 },
		Credentials: { UsernamePassword: {
			Username: "Username",
			Password: new require_secret.Secret("Password")
		} }
	},
	exports: {
		prefix: "EMR",
		...sessionExports,
		username: "USERNAME",
		password: "PASSWORD"
	},
	expiry: sessionExpiry
}, {
	cluster: (values) => values["session-id"],
	target: () => ({}),
	permissions: ({ "cluster-id": cluster, "session-id": session }, { place }) => [{
		sid: "Endpoint",
		action: "elasticmapreduce:GetSessionEndpoint",
		resources: [require_permission.arnIn(place, "elasticmapreduce", `cluster/${require_policy.literal(cluster)}/session/${require_policy.literal(session)}`)]
	}],
	async ask(values, session, abortSignal) {
		const { GetSessionEndpoint$: operation } = await Promise.resolve().then(() => require("./emr-shapes.js"));
		const readable = jsonInSeconds("AuthTokenExpirationTime");
		const input = {
			ClusterId: values["cluster-id"],
			SessionId: values["session-id"]
		};
		const { output: answer, text } = await require_call.call({
			service: require_services.emr,
			operation,
			input,
			readable
		}, session, abortSignal);
		const { UsernamePassword: found, ...unknown } = answer.Credentials ?? {};
		if (Object.keys(unknown).length > 0) throw new require_index.FailureError("GetSessionEndpoint returned another kind of credentials than a user name and password");
		const token = answer.AuthToken ? new require_secret.Secret(answer.AuthToken) : void 0;
		const password = found?.Password ? new require_secret.Secret(found.Password) : void 0;
		const direct = found && {
			username: found.Username,
			password
		};
		return {
			login: {
				token,
				expiresAt: answer.AuthTokenExpirationTime,
				endpoint: { address: answer.Endpoint },
				direct
			},
			document: {
				Endpoint: answer.Endpoint ?? null,
				AuthToken: token ?? null,
				AuthTokenExpirationTime: jsonTime(text, "AuthTokenExpirationTime"),
				...direct ? { Credentials: { UsernamePassword: {
					Username: direct.username ?? null,
					Password: password ?? null
				} } } : {}
			}
		};
	}
});
// build/src/operations/emr-serverless-get-session-endpoint.js
const id = {
	minLength: 1,
	maxLength: 64,
	pattern: {
		regex: /^[0-9a-z]+$/,
		says: "lower-case letters and digits"
	}
};
const emrServerlessGetSessionEndpoint = defineOperation({
	name: "emr-serverless get-session-endpoint",
	service: require_services.emrServerless,
	action: "GetSessionEndpoint",
	summary: "Get the endpoint of a Spark Connect session of EMR Serverless, and a short-lived token for it",
	reference: "https://docs.aws.amazon.com/emr-serverless/latest/APIReference/API_GetSessionEndpoint.html",
	members: "camelCase",
	options: {
		"application-id": {
			kind: "text",
			required: true,
			documented: "The ID of the application that the session belongs to.",
			summary: "Identifier of the application",
			example: "00abcdefgh123456",
			...id,
			refuses: clusterReference("id", "00abcdefgh123456", "application")
		},
		"session-id": {
			kind: "text",
			required: true,
			documented: "The ID of the session.",
			summary: "Identifier of the session",
			example: "00ijklmnop123456",
			...id,
			refuses: clusterReference("id", "00ijklmnop123456", "session")
		}
	},
	clients: void 0,
	rules: [],
	sample: {
		applicationId: "applicationId",
		sessionId: "sessionId",
		endpoint: "endpoint",
		authToken: new require_secret.Secret("authToken"),
		authTokenExpiresAt: { wire: 0 }
	},
	exports: {
		prefix: "EMR_SERVERLESS",
		...sessionExports
	},
	expiry: sessionExpiry
}, {
	cluster: (values) => values["session-id"],
	target: () => ({}),
	permissions: ({ "application-id": application, "session-id": session }, { place }) => [{
		sid: "Endpoint",
		action: "emr-serverless:GetSessionEndpoint",
		resources: [require_permission.arnIn(place, "emr-serverless", `/applications/${require_policy.literal(application)}/sessions/${require_policy.literal(session)}`)]
	}],
	async ask(values, session, abortSignal) {
		const { GetSessionEndpoint$: operation } = await Promise.resolve().then(() => require("./emr-serverless-shapes.js"));
		const readable = jsonInSeconds("authTokenExpiresAt");
		const input = {
			applicationId: values["application-id"],
			sessionId: values["session-id"]
		};
		const { output: answer, text } = await require_call.call({
			service: require_services.emrServerless,
			operation,
			input,
			readable
		}, session, abortSignal);
		const token = answer.authToken ? new require_secret.Secret(answer.authToken) : void 0;
		return {
			login: {
				token,
				expiresAt: answer.authTokenExpiresAt,
				endpoint: { address: answer.endpoint }
			},
			document: {
				applicationId: answer.applicationId ?? null,
				sessionId: answer.sessionId ?? null,
				endpoint: answer.endpoint ?? null,
				authToken: token ?? null,
				authTokenExpiresAt: jsonTime(text, "authTokenExpiresAt")
			}
		};
	}
});
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
// build/src/operations/redshift-options.js
const clusterIdentifierLimits = {
	minLength: 1,
	maxLength: 63,
	pattern: {
		regex: /^[\u0020-\u007e]+$/,
		says: "printable ASCII characters"
	},
	refuses: clusterReference("identifier", "analytics")
};
const clusterIdentifier = {
	kind: "text",
	summary: "Identifier of the cluster, case-sensitive",
	example: "analytics",
	...clusterIdentifierLimits
};
const dbName = {
	kind: "text",
	summary: "Database that the login is for",
	example: "dev",
	...databaseName
};
const durationSeconds = {
	kind: "integer",
	documented: "The number of seconds until the returned temporary password expires.",
	summary: "How long the password is valid for new connections. Open connections stay",
	example: "3600",
	unit: "seconds",
	min: 900,
	max: 3600,
	serviceDefault: 900
};
const customDomainName = {
	kind: "text",
	example: "warehouse.example.com",
	maxLength: 253,
	pattern: {
		regex: /^(?:(?!-)[A-Za-z0-9-]{1,63}(?<!-)\.)+(?!-)[A-Za-z0-9-]{2,63}(?<!-)$/,
		says: "a host name, such as warehouse.example.com"
	}
};
// build/src/operations/redshift-get-cluster-credentials.js
const redshiftGetClusterCredentials = defineOperation({
	name: "redshift get-cluster-credentials",
	service: require_services.redshift,
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
			...dbName,
			documented: "The name of a database that DbUser is authorized to log on to.",
			otherwise: "every database of the cluster"
		},
		"cluster-identifier": {
			...clusterIdentifier,
			documented: "The unique identifier of the cluster that contains the database for which you are requesting credentials."
		},
		"duration-seconds": durationSeconds,
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
			...customDomainName,
			documented: "The custom domain name for the cluster credentials.",
			summary: "Custom domain name of the cluster"
		}
	},
	clients: "database",
	rules: [{
		kind: "exactly-one-of",
		names: ["cluster-identifier", "custom-domain-name"]
	}],
	sample: {
		DbUser: "DbUser",
		DbPassword: new require_secret.Secret("DbPassword"),
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
	permissions: (values, { place, looksUp }) => [...require_redshift_permissions.loginPermissions({
		action: "redshift:GetClusterCredentials",
		cluster: values["cluster-identifier"],
		user: values["db-user"],
		database: values["db-name"],
		groups: values["db-groups"],
		createsUser: values["auto-create"]
	}, place), ...looksUp ? require_redshift_permissions.redshiftDescription(values["cluster-identifier"], place) : []],
	async describe(values, session) {
		const { describeRedshiftCluster } = await Promise.resolve().then(() => require("./describe-redshift.js"));
		return describeRedshiftCluster(values["cluster-identifier"] ?? "", session);
	},
	async ask(values, session, abortSignal) {
		const { GetClusterCredentials$: operation } = await Promise.resolve().then(() => require("./redshift-shapes.js"));
		const readable = xmlInIsoTime("Expiration");
		const input = {
			DbUser: values["db-user"],
			DbName: values["db-name"],
			ClusterIdentifier: values["cluster-identifier"],
			CustomDomainName: values["custom-domain-name"],
			DurationSeconds: values["duration-seconds"],
			AutoCreate: values["auto-create"],
			DbGroups: values["db-groups"] && [...values["db-groups"]]
		};
		const { output: answer, text } = await require_call.call({
			service: require_services.redshift,
			operation,
			input,
			readable
		}, session, abortSignal);
		const password = answer.DbPassword ? new require_secret.Secret(answer.DbPassword) : void 0;
		const expiration = xmlTime(text, "Expiration");
		return {
			login: {
				username: answer.DbUser,
				password,
				expiresAt: answer.Expiration
			},
			document: {
				DbUser: answer.DbUser ?? null,
				DbPassword: password ?? null,
				Expiration: expiration
			}
		};
	}
});
// build/src/operations/redshift-get-cluster-credentials-with-iam.js
const redshiftGetClusterCredentialsWithIam = defineOperation({
	name: "redshift get-cluster-credentials-with-iam",
	service: require_services.redshift,
	action: "GetClusterCredentialsWithIAM",
	summary: "Get a short-lived database user name and password for a Redshift cluster. The database user is that of the IAM identity: IAMR: and the name of the role",
	reference: "https://docs.aws.amazon.com/redshift/latest/APIReference/API_GetClusterCredentialsWithIAM.html",
	options: {
		"db-name": {
			...dbName,
			documented: "The name of the database for which you are requesting credentials.",
			otherwise: "every database of the cluster"
		},
		"cluster-identifier": {
			...clusterIdentifier,
			documented: "The unique identifier of the cluster that contains the database for which you are requesting credentials."
		},
		"duration-seconds": durationSeconds,
		"custom-domain-name": {
			...customDomainName,
			documented: "The custom domain name for the IAM message cluster credentials.",
			summary: "Custom domain name of the cluster"
		}
	},
	clients: "database",
	rules: [{
		kind: "exactly-one-of",
		names: ["cluster-identifier", "custom-domain-name"]
	}],
	sample: {
		DbUser: "DbUser",
		DbPassword: new require_secret.Secret("DbPassword"),
		Expiration: { wire: "1970-01-01T00:00:00Z" },
		NextRefreshTime: { wire: "1970-01-01T00:00:00Z" }
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
	permissions: (values, { place, looksUp }) => [...require_redshift_permissions.loginPermissions({
		action: "redshift:GetClusterCredentialsWithIAM",
		cluster: values["cluster-identifier"],
		database: values["db-name"]
	}, place), ...looksUp ? require_redshift_permissions.redshiftDescription(values["cluster-identifier"], place) : []],
	async describe(values, session) {
		const { describeRedshiftCluster } = await Promise.resolve().then(() => require("./describe-redshift.js"));
		return describeRedshiftCluster(values["cluster-identifier"] ?? "", session);
	},
	async ask(values, session, abortSignal) {
		const { GetClusterCredentialsWithIAM$: operation } = await Promise.resolve().then(() => require("./redshift-shapes.js"));
		const readable = xmlInIsoTime("Expiration", "NextRefreshTime");
		const input = {
			DbName: values["db-name"],
			ClusterIdentifier: values["cluster-identifier"],
			DurationSeconds: values["duration-seconds"],
			CustomDomainName: values["custom-domain-name"]
		};
		const { output: answer, text } = await require_call.call({
			service: require_services.redshift,
			operation,
			input,
			readable
		}, session, abortSignal);
		const password = answer.DbPassword ? new require_secret.Secret(answer.DbPassword) : void 0;
		return {
			login: {
				username: answer.DbUser,
				password,
				expiresAt: answer.Expiration
			},
			document: {
				DbUser: answer.DbUser ?? null,
				DbPassword: password ?? null,
				Expiration: xmlTime(text, "Expiration"),
				...answer.NextRefreshTime ? { NextRefreshTime: xmlTime(text, "NextRefreshTime") } : {}
			}
		};
	}
});
// build/src/operations/redshift-get-identity-center-auth-token.js
const redshiftGetIdentityCenterAuthToken = defineOperation({
	name: "redshift get-identity-center-auth-token",
	service: require_services.redshift,
	action: "GetIdentityCenterAuthToken",
	summary: "Get a short-lived token for the user of IAM Identity Center, with which drivers log in to Redshift clusters",
	reference: "https://docs.aws.amazon.com/redshift/latest/APIReference/API_GetIdentityCenterAuthToken.html",
	options: { "cluster-ids": {
		kind: "list",
		required: true,
		emptyIsUnsafe: true,
		documented: "A list of cluster identifiers that the generated token can be used with.",
		summary: "Identifiers of the clusters that the token is for",
		example: "analytics",
		each: clusterIdentifierLimits,
		maxItems: 20
	} },
	clients: void 0,
	rules: [],
	sample: {
		Token: new require_secret.Secret("Token"),
		ExpirationTime: { wire: "1970-01-01T00:00:00Z" }
	},
	exports: {
		prefix: "REDSHIFT",
		token: "TOKEN",
		expiration: "TOKEN_EXPIRATION"
	},
	expiry: "New connections need a new token after the expiry"
}, {
	cluster: (values) => values["cluster-ids"].join(", "),
	target: () => ({}),
	permissions: (values, { place }) => [{
		sid: "Token",
		action: "redshift:GetIdentityCenterAuthToken",
		resources: values["cluster-ids"].map((id) => require_permission.arnIn(place, "redshift", `cluster:${require_policy.literal(id)}`))
	}],
	async ask(values, session, abortSignal) {
		const { GetIdentityCenterAuthToken$: operation } = await Promise.resolve().then(() => require("./redshift-shapes.js"));
		const readable = xmlInIsoTime("ExpirationTime");
		const input = { ClusterIds: [...values["cluster-ids"]] };
		const { output: answer, text } = await require_call.call({
			service: require_services.redshift,
			operation,
			input,
			readable
		}, session, abortSignal);
		const token = answer.Token ? new require_secret.Secret(answer.Token) : void 0;
		const expiration = xmlTime(text, "ExpirationTime");
		return {
			login: {
				token,
				expiresAt: answer.ExpirationTime
			},
			document: {
				Token: token ?? null,
				ExpirationTime: expiration
			}
		};
	}
});
// build/src/operations/serverless-names.js
const workgroupName = {
	minLength: 3,
	maxLength: 64,
	pattern: {
		regex: /^[a-z0-9-]+$/,
		says: "lower-case letters, digits and hyphens"
	},
	refuses: clusterReference("name", "analytics", "workgroup")
};
// build/src/operations/redshift-serverless-get-credentials.js
const redshiftServerlessGetCredentials = defineOperation({
	name: "redshift-serverless get-credentials",
	service: require_services.redshiftServerless,
	action: "GetCredentials",
	summary: "Get a short-lived database user name and password for a workgroup of Redshift Serverless. The database user is that of the IAM identity: IAMR: and the name of the role",
	reference: "https://docs.aws.amazon.com/redshift-serverless/latest/APIReference/API_GetCredentials.html",
	members: "camelCase",
	options: {
		"custom-domain-name": {
			...customDomainName,
			documented: "The custom domain name associated with the workgroup.",
			summary: "Custom domain name of the workgroup"
		},
		"db-name": {
			...dbName,
			documented: "The name of the database to get temporary authorization to log on to.",
			otherwise: "every database of the workgroup"
		},
		"duration-seconds": durationSeconds,
		"workgroup-name": {
			kind: "text",
			documented: "The name of the workgroup associated with the database.",
			summary: "Name of the workgroup",
			example: "analytics",
			...workgroupName
		}
	},
	clients: "database",
	describes: ["host"],
	rules: [{
		kind: "exactly-one-of",
		names: ["workgroup-name", "custom-domain-name"]
	}],
	sample: {
		dbPassword: new require_secret.Secret("dbPassword"),
		dbUser: "dbUser",
		expiration: { wire: 0 },
		nextRefreshTime: { wire: 0 }
	},
	exports: {
		prefix: "REDSHIFT",
		username: "USER",
		password: "PASSWORD",
		expiration: "EXPIRATION"
	},
	expiry: "New connections need a new password after the expiry. Open connections stay"
}, {
	cluster: (values) => values["workgroup-name"] ?? values["custom-domain-name"] ?? "",
	target: (values) => ({
		host: values["custom-domain-name"],
		database: values["db-name"]
	}),
	permissions: (_, { place, looksUp }) => [require_serverless_permissions.workgroupPermission("Login", "GetCredentials", place), ...looksUp ? [require_serverless_permissions.workgroupPermission("Endpoint", "GetWorkgroup", place)] : []],
	async describe(values, session) {
		const { describeWorkgroup } = await Promise.resolve().then(() => require("./describe-workgroup.js"));
		return describeWorkgroup(values["workgroup-name"] ?? "", session);
	},
	async ask(values, session, abortSignal) {
		const { GetCredentials$: operation } = await Promise.resolve().then(() => require("./redshift-serverless-shapes.js"));
		const readable = jsonInSeconds("expiration", "nextRefreshTime");
		const input = {
			customDomainName: values["custom-domain-name"],
			dbName: values["db-name"],
			durationSeconds: values["duration-seconds"],
			workgroupName: values["workgroup-name"]
		};
		const { output: answer, text } = await require_call.call({
			service: require_services.redshiftServerless,
			operation,
			input,
			readable
		}, session, abortSignal);
		const password = answer.dbPassword ? new require_secret.Secret(answer.dbPassword) : void 0;
		return {
			login: {
				username: answer.dbUser,
				password,
				expiresAt: answer.expiration
			},
			document: {
				dbPassword: password ?? null,
				dbUser: answer.dbUser ?? null,
				expiration: jsonTime(text, "expiration"),
				...answer.nextRefreshTime ? { nextRefreshTime: jsonTime(text, "nextRefreshTime") } : {}
			}
		};
	}
});
// build/src/operations/redshift-serverless-get-identity-center-auth-token.js
const redshiftServerlessGetIdentityCenterAuthToken = defineOperation({
	name: "redshift-serverless get-identity-center-auth-token",
	service: require_services.redshiftServerless,
	action: "GetIdentityCenterAuthToken",
	summary: "Get a short-lived token for the user of IAM Identity Center, with which drivers log in to workgroups of Redshift Serverless",
	reference: "https://docs.aws.amazon.com/redshift-serverless/latest/APIReference/API_GetIdentityCenterAuthToken.html",
	members: "camelCase",
	options: { "workgroup-names": {
		kind: "list",
		required: true,
		emptyIsUnsafe: true,
		documented: "A list of workgroup names for which to generate the Identity Center authentication token.",
		summary: "Names of the workgroups that the token is for",
		example: "analytics",
		each: workgroupName,
		maxItems: 20
	} },
	clients: void 0,
	rules: [],
	sample: {
		token: new require_secret.Secret("token"),
		expirationTime: { wire: "1970-01-01T00:00:00Z" }
	},
	exports: {
		prefix: "REDSHIFT",
		token: "TOKEN",
		expiration: "TOKEN_EXPIRATION"
	},
	expiry: "New connections need a new token after the expiry"
}, {
	cluster: (values) => values["workgroup-names"].join(", "),
	target: () => ({}),
	permissions: (_, { place }) => [require_serverless_permissions.workgroupPermission("Token", "GetIdentityCenterAuthToken", place)],
	async ask(values, session, abortSignal) {
		const { GetIdentityCenterAuthToken$: operation } = await Promise.resolve().then(() => require("./redshift-serverless-shapes.js"));
		const inIsoTime = jsonInIsoTime("expirationTime");
		const readable = (answer) => inIsoTime(withOwnNames(answer));
		const input = { workgroupNames: [...values["workgroup-names"]] };
		const { output: answer, text } = await require_call.call({
			service: require_services.redshiftServerless,
			operation,
			input,
			readable
		}, session, abortSignal);
		const token = answer.token ? new require_secret.Secret(answer.token) : void 0;
		const expiration = jsonTime(withOwnNames(text), "expirationTime");
		return {
			login: {
				token,
				expiresAt: answer.expirationTime
			},
			document: {
				token: token ?? null,
				expirationTime: expiration
			}
		};
	}
});
function withOwnNames(answer) {
	return answer.replace(/"Token"(?=\s*:)/, "\"token\"").replace(/"ExpirationTime"(?=\s*:)/, "\"expirationTime\"");
}
// build/src/operations/index.js
const operations = [
	redshiftGetClusterCredentials,
	emrGetClusterSessionCredentials,
	redshiftGetClusterCredentialsWithIam,
	redshiftServerlessGetCredentials,
	redshiftGetIdentityCenterAuthToken,
	redshiftServerlessGetIdentityCenterAuthToken,
	emrGetSessionEndpoint,
	emrServerlessGetSessionEndpoint,
	emrContainersGetManagedEndpointSessionCredentials
];
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
	const [first, ...others] = namesMeant(typed, known, surface).map((name) => require_names.shown(name, surface));
	return first === void 0 ? adviceFor(typed) : `Did you mean ${require_read.oneOf([first, ...others])}?`;
}
function namesMeant(typed, known, surface) {
	const aliased = namesFor(typed, known);
	if (aliased.length > 0) return aliased;
	const begun = known.filter((name) => surface === "cli" && typed !== "" && name.startsWith(typed));
	if (begun.length > 1) return begun;
	const near = require_names.nearest(typed, known);
	return near === void 0 ? [] : [near];
}
function plain(typed) {
	return typed.toLowerCase().replaceAll("_", "-");
}
// build/src/operations/not-chosen.js
function notOf(name, chosen, owners, surface) {
	const meant = namesFor(name, require_rules.namesOf(chosen.options)).map((each) => require_names.shown(each, surface));
	return `${`${require_names.shown(name, surface)} is an option of ${require_read.allOf(owners.map((owner) => owner.name))}`}, not of ${chosen.name}. ${meant.length > 0 ? `Did you mean ${require_read.oneOf(meant)}?` : "Remove it"}`;
}
function mixed(title, fits, raw) {
	const nearest = fits.filter(({ own }) => own.length > 0 && !fits.some((other) => isPartOf(own, other.own)));
	const reasons = nearest.map(({ operation, own }) => `${own.map(typed).join(", ")} (${operation.name})`);
	const renamed = nearest.flatMap(({ operation, strange }) => strange.flatMap((name) => {
		return namesFor(name, require_rules.namesOf(operation.options)).filter((each) => !require_rules.isGiven(raw, each)).map((each) => `. ${operation.name} has ${typed(each)} instead of ${typed(name)}`);
	}));
	const lines = nearest.map(({ operation }) => line(title, operation));
	return `${title}: the options belong to different operations: ${reasons.join("; ")}. Keep the options of one, and add the line ${require_read.oneOf(lines)}${renamed.join("")}`;
	function typed(name) {
		return require_rules.titleOf(raw, name);
	}
}
function needsMore(title, fits, raw) {
	const own = fits[0]?.own ?? [];
	return `${title}: ${own.length === 0 ? "give the options of one operation" : `${require_read.allOf(own.map((name) => require_rules.titleOf(raw, name)))} can belong to several operations. Give more options`}, or add one of these lines: ${fits.map(({ operation }) => `${line(title, operation)}, which needs ${needs(operation, (name) => require_names.shown(name, raw.surface))}`).join("; ")}`;
}
function mustBeNamed(title, fits) {
	const lines = fits.map(({ operation }) => line(title, operation));
	return `${title}: name the operation, because other operations share these options. Add the line ${require_read.oneOf(lines)}`;
}
function unlessNamed(title, { name }) {
	return `${title}: these options can also belong to ${name}. If you mean it, add the line "${title}: ${name}"`;
}
function line(title, { name }) {
	return `"${title}: ${name}"`;
}
function needs({ options, rules }, title) {
	const required = Object.keys(options).filter((name) => options[name]?.required);
	const alternatives = rules.flatMap((rule) => rule.kind === "exactly-one-of" ? [rule.names] : []);
	return [...required.map((name) => [name]), ...alternatives].map((names) => require_read.oneOf(names.map(title))).join(", and ") || "no option";
}
function isPartOf(some, all) {
	return some.length < all.length && some.every((name) => all.includes(name));
}
// build/src/operations/choose.js
const ruleOfChoice = "the first operation that has all of the given options and needs no others";
function operationOptions(operations$1 = operations) {
	const names = require_read.oneOf(operations$1.map(({ name }) => `"${name}"`));
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
	const whole = fits.filter(({ own, strange }) => own.length > 0 && strange.length === 0);
	const possible = whole.filter((fit) => mayBeChosen(fit, candidates));
	const least = Math.min(...possible.map(({ lacks }) => lacks));
	const title = require_names.shown("operation", raw.surface);
	const [best, ...equals] = possible.filter(({ lacks }) => lacks === least);
	if (best && (least === 0 || equals.length === 0)) {
		const meant = least === 0 ? [] : whole.filter(({ lacks }) => lacks === 0).map(({ operation }) => operation);
		return {
			operation: best.operation,
			problems: meant.map((other) => unlessNamed(title, other))
		};
	}
	if (!best && whole.length > 0) {
		const fewest = Math.min(...whole.map(({ lacks }) => lacks));
		return { problems: [mustBeNamed(title, whole.filter(({ lacks }) => lacks === fewest))] };
	}
	if (fits.some(({ strange }) => strange.length > 0) && !best) return { problems: [mixed(title, fits, raw)] };
	return { problems: [needsMore(title, best ? [best, ...equals] : fits, raw)] };
}
function mayBeChosen({ operation, own }, candidates) {
	return !overlaps(operation, candidates) || own.some((name) => isOwn(name, operation, candidates));
}
function overlaps(operation, operations) {
	const earlier = operations.slice(0, operations.indexOf(operation)).flatMap(optionsOf);
	return optionsOf(operation).some((name) => earlier.includes(name));
}
function isOwn(name, operation, operations) {
	return !operations.some((each) => each !== operation && optionsOf(each).includes(name));
}
function fitOf(operation, raw, operations) {
	const known = optionsOf(operation);
	const given = require_rules.givenNames(raw).filter((name) => operations.some((each) => optionsOf(each).includes(name)));
	const missing = Object.entries(operation.options).filter(([name, { required }]) => required && !require_rules.isGiven(raw, name));
	return {
		operation,
		own: given.filter((name) => known.includes(name)),
		strange: given.filter((name) => !known.includes(name)),
		lacks: missing.length + require_rules.checkRules(operation.rules, raw).length
	};
}
function strangersTo(chosen, raw, operations) {
	return fitOf(chosen, raw, operations).strange.map((name) => {
		return notOf(name, chosen, operations.filter((each) => optionsOf(each).includes(name)), require_rules.surfaceOf(raw, name));
	});
}
function optionsOf({ options }) {
	const names = namesByTable.get(options) ?? require_rules.namesOf(options);
	namesByTable.set(options, names);
	return names;
}
const namesByTable = /* @__PURE__ */ new WeakMap();
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
	const write = (kind, line) => process.stderr.write(`${kind}${require_index.sanitize(line)}\n`);
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
			else if (require_index.codeOf(error) === "EPIPE") resolve(false);
			else reject(new require_index.FailureError(`The result could not be written (${require_index.codeOf(error)})`));
		});
	});
}
function isStdoutClosed() {
	try {
		const [, flags = "0"] = /^flags:\s*(\d+)/m.exec((0, node_fs.readFileSync)("/proc/self/fdinfo/1", "utf8")) ?? [];
		return (0, node_fs.readlinkSync)("/proc/self/fd/1") === "/dev/null" && (Number.parseInt(flags, 8) & 3) === 2;
	} catch {
		return false;
	}
}
function writeFlushed(stream, text) {
	return new Promise((resolve, reject) => {
		stream.write(text, (error) => error ? reject(error) : resolve());
	});
}
Object.defineProperty(exports, "awsOptions", {
	enumerable: true,
	get: function() {
		return awsOptions;
	}
});
Object.defineProperty(exports, "chooseOperation", {
	enumerable: true,
	get: function() {
		return chooseOperation;
	}
});
Object.defineProperty(exports, "deliveryOptions", {
	enumerable: true,
	get: function() {
		return deliveryOptions;
	}
});
Object.defineProperty(exports, "deliveryRules", {
	enumerable: true,
	get: function() {
		return deliveryRules;
	}
});
Object.defineProperty(exports, "handoverOptions", {
	enumerable: true,
	get: function() {
		return handoverOptions;
	}
});
Object.defineProperty(exports, "isStdoutClosed", {
	enumerable: true,
	get: function() {
		return isStdoutClosed;
	}
});
Object.defineProperty(exports, "notOf", {
	enumerable: true,
	get: function() {
		return notOf;
	}
});
Object.defineProperty(exports, "operationOptions", {
	enumerable: true,
	get: function() {
		return operationOptions;
	}
});
Object.defineProperty(exports, "operations", {
	enumerable: true,
	get: function() {
		return operations;
	}
});
Object.defineProperty(exports, "operationsNamed", {
	enumerable: true,
	get: function() {
		return operationsNamed;
	}
});
Object.defineProperty(exports, "print", {
	enumerable: true,
	get: function() {
		return print;
	}
});
Object.defineProperty(exports, "printed", {
	enumerable: true,
	get: function() {
		return printed;
	}
});
Object.defineProperty(exports, "renderOptions", {
	enumerable: true,
	get: function() {
		return renderOptions;
	}
});
Object.defineProperty(exports, "suggestion", {
	enumerable: true,
	get: function() {
		return suggestion;
	}
});
Object.defineProperty(exports, "terminalLog", {
	enumerable: true,
	get: function() {
		return terminalLog;
	}
});
Object.defineProperty(exports, "writeFlushed", {
	enumerable: true,
	get: function() {
		return writeFlushed;
	}
});
