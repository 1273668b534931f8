const require_index = require("./index.js");
const require_names = require("./names.js");
const require_transport_error = require("./transport-error.js");
const require_httpRequest = require("./httpRequest.js");
const require_host = require("./host.js");
const require_secret = require("./secret.js");
const require_endpoint = require("./endpoint.js");
const require_client = require("./client.js");
const require_setting = require("./setting.js");
const require_permission = require("./permission.js");
const require_stdio = require("./stdio.js");
const require_variable_names = require("./variable-names.js");
const require_rules = require("./rules.js");
const require_shell_quote = require("./shell-quote.js");
const require_options = require("./options.js");
const require_json_object = require("./json-object.js");
const require_call = require("./call.js");
const require_parse = require("./parse.js");
const require_plain = require("./plain.js");
const require_connection = require("./connection.js");
let node_os = require("node:os");
let node_fs = require("node:fs");
let node_crypto = require("node:crypto");
let node_path = require("node:path");
// build/src/identity/session-name.js
const LONGEST = 64;
function sessionNameOf(names) {
	if (names?.repository === void 0) return "cluster-credentials";
	const [repository, run] = [allowed(names.repository), allowed(names.run ?? "")];
	const end = run === "" ? "" : `-${run}`;
	return `${repository.slice(0, Math.max(0, LONGEST - end.length))}${end}`.slice(0, LONGEST).padEnd(2, "-");
}
function allowed(text) {
	return text.replace(/[^\w+=,.@-]/g, "-");
}
// build/src/ci/conditions.js
function allHold(conditions, env) {
	return conditions.every((condition) => {
		const [name = "", value] = condition.split("=");
		return value === void 0 ? require_index.variable(env, name) !== void 0 : env[name] === value;
	});
}
// build/src/identity/sources/http-token.js
const PRINTABLE = /^[\u0021-\u007e]+$/;
function callForToken(call, connection) {
	if (call.bearer) require_index.keepOutOfMessages(call.bearer);
	return connection.retryPolicy.retry(call.name, async (abortSignal) => {
		const { response } = await connection.transport.handle(requestTo(call), { abortSignal });
		return tokenOf(call, response);
	});
}
function tokenUrl(variable, address) {
	const text = address.trim();
	if (/[\u0000-\u0020\u007f]/.test(text) || !URL.canParse(text)) {
		const shown = text.includes("@") ? "" : `: ${require_index.quote(address)}`;
		throw new require_index.FailureError(`${variable} is not a URL${shown}`);
	}
	const url = new URL(text);
	if (url.protocol === "https:" || url.protocol === "http:" && require_host.isThisMachine(url.hostname)) return url;
	throw new require_index.FailureError(`${variable} must be https: the answer is a credential`);
}
function bearerOf(variable, value) {
	const text = value.trim();
	if (PRINTABLE.test(text)) return new require_secret.Secret(text);
	throw new require_index.FailureError(`${variable} holds a blank, a line end or another character that a token cannot have. Set it again, without quotes and line ends. The value is not shown`);
}
function jsonField(name) {
	return ({ body }) => {
		const value = require_json_object.jsonObjectIn(Buffer.from(body).toString("utf8"))?.[name];
		return typeof value === "string" ? value : void 0;
	};
}
function requestTo({ method, url, headers, bearer }) {
	return new require_httpRequest.HttpRequest({
		method,
		protocol: url.protocol,
		hostname: url.hostname,
		...url.port ? { port: Number(url.port) } : {},
		path: url.pathname,
		query: Object.fromEntries(url.searchParams),
		headers: {
			host: url.host,
			accept: "application/json",
			"user-agent": "cluster-credentials",
			...headers,
			...bearer ? { authorization: `Bearer ${bearer.reveal()}` } : {}
		}
	});
}
function tokenOf({ name, tokenIn, refusals, advice }, response) {
	const { statusCode: status, headers } = response;
	if (refusals.includes(status)) throw new require_index.ConfigurationError(`${name} refused this job (HTTP ${status}). ${advice}`);
	if (status >= 400) throw new require_transport_error.TransportError(require_transport_error.kindOfStatus(status), `answered with HTTP status ${status}`, { headers });
	const token = status === 200 ? tokenIn(response)?.trim() : void 0;
	if (!token) throw new require_index.FailureError(`${name} answered ${status} without a token in it`);
	if (!PRINTABLE.test(token)) throw new require_index.FailureError(`${name} gave a token with a blank, a line end or another character that no token has`);
	return new require_secret.Secret(token);
}
// build/src/json-web-token.js
const SESSION_TAGS = "https://aws.amazon.com/tags";
function claimsOf(token) {
	const payload = payloadOf(token.reveal());
	if (!payload) return void 0;
	const text = (name) => typeof payload[name] === "string" ? payload[name] : void 0;
	const audience = payload["aud"];
	const expiry = payload["exp"];
	return {
		issuer: text("iss"),
		subject: text("sub"),
		audiences: [audience].flat().filter((one) => typeof one === "string"),
		expiresAt: typeof expiry === "number" ? expiry * 1e3 : void 0,
		authorizedParty: text("azp"),
		hasSessionTags: payload[SESSION_TAGS] !== void 0
	};
}
function payloadOf(token) {
	const [header, payload, signature, ...more] = token.split(".");
	if (signature === void 0 || more.length > 0 || objectIn(header) === void 0) return void 0;
	return objectIn(payload);
}
function objectIn(part) {
	if (!part || !/^[\w-]+$/.test(part)) return void 0;
	return require_json_object.jsonObjectIn(Buffer.from(part, "base64url").toString("utf8"));
}
// build/src/identity/sources/token-variables.js
function tokensIn(env, names = Object.keys(env).sort()) {
	return names.flatMap((name) => {
		const value = require_index.variable(env, name);
		if (value === void 0) return [];
		const token = new require_secret.Secret(value.trim());
		const claims = claimsOf(token);
		return claims ? [{
			name,
			token,
			claims
		}] : [];
	});
}
function tokenFor(audience, tokens) {
	const fitting = tokens.filter(({ claims }) => claims.audiences.includes(audience));
	return fitting.find(({ claims }) => claims.audiences.length === 1) ?? fitting[0];
}
function isIssuedBy(address, { claims }) {
	return address === void 0 || withoutSlash(claims.issuer ?? "") === withoutSlash(address);
}
function unlessTokenFile(env, hasToken) {
	return hasToken || require_index.variable(env, "AWS_WEB_IDENTITY_TOKEN_FILE") === void 0;
}
function withoutSlash(address) {
	return address.replace(/(?<!\/)\/+$/, "");
}
// build/src/identity/sources/azure-pipelines.js
const azurePipelinesTokenSource = {
	applies: (env) => unlessTokenFile(env, require_index.variable(env, "SYSTEM_ACCESSTOKEN") !== void 0),
	audience: "given",
	fixedAudience: () => "api://AzureADTokenExchange",
	async fetchToken({ env, connection }) {
		const bearer = require_index.variable(env, "SYSTEM_ACCESSTOKEN");
		if (!bearer) throw new require_index.ConfigurationError(`This step may not request an OIDC token. ${TO_ADD}`);
		return callForToken({
			name: "Azure DevOps's token endpoint",
			method: "POST",
			url: endpointOf$1(env),
			headers: {
				"x-tfs-fedauthredirect": "Suppress",
				"content-type": "application/json"
			},
			bearer: bearerOf("SYSTEM_ACCESSTOKEN", bearer),
			tokenIn: jsonField("oidcToken"),
			refusals: [
				203,
				302,
				401,
				403
			],
			advice: `${TO_ADD}\nA service connection must be one that this pipeline may use.`
		}, connection);
	}
};
const TO_ADD = "Add to the step in the pipeline file:\n  env:\n    SYSTEM_ACCESSTOKEN: $(System.AccessToken)";
function endpointOf$1(env) {
	const address = require_index.variable(env, "SYSTEM_OIDCREQUESTURI");
	if (!address) throw new require_index.ConfigurationError("SYSTEM_OIDCREQUESTURI is not set: only an agent of Azure DevOps Services sets it, Azure DevOps Server has no OIDC tokens. In a container, pass the variable on");
	const url = tokenUrl("SYSTEM_OIDCREQUESTURI", address);
	url.searchParams.set("api-version", "7.1");
	const connection = require_index.variable(env, "AZURESUBSCRIPTION_SERVICE_CONNECTION_ID");
	if (connection) url.searchParams.set("serviceConnectionId", connection);
	return url;
}
// build/src/ci/systems/azure-pipelines.js
const azurePipelines = {
	name: "Azure Pipelines",
	page: "azure-pipelines",
	detectedBy: ["TF_BUILD"],
	tokenFrom: "a request, with `SYSTEM_ACCESSTOKEN`",
	tokenVariables: ["SYSTEM_ACCESSTOKEN", "SYSTEM_OIDCREQUESTURI"],
	tokenSource: azurePipelinesTokenSource,
	trust: {
		issuer: "https://vstoken.dev.azure.com/ORGANISATION_ID",
		audience: "api://AzureADTokenExchange",
		subjects: ["p://ORGANISATION/PROJECT/PIPELINE"],
		changing: [],
		caution: "The subject has no branch: every branch on which the pipeline may run gets the role. All customers of Azure DevOps have this audience",
		example: {
			ORGANISATION_ID: "11111111-2222-3333-4444-555555555555",
			ORGANISATION: "example-org",
			PROJECT: "warehouse",
			PIPELINE: "migrate"
		}
	},
	run: {
		repository: "BUILD_REPOSITORY_NAME",
		run: "BUILD_BUILDID"
	},
	masks: "always",
	confirm: void 0,
	listens: "either",
	mask: (secrets, { env, writeFlushed }) => writeFlushed(secrets.map((secret) => `##vso[task.setsecret]${escaped$2(secret.reveal(), env)}\n`).join("")),
	exportsBy: "`task.setvariable`; the password reaches a step that maps it, `env: { NAME: $(NAME) }`",
	files: [],
	keepsFiles: true,
	instead: void 0,
	async publish({ variables }, { env, writeFlushed }) {
		await writeFlushed(require_shell_quote.secretText(variables, (entries) => entries.map(([name, value]) => {
			return `##vso[task.setvariable ${variables[name] instanceof require_secret.Secret ? `variable=${name};issecret=true` : `variable=${name}`}]${escaped$2(value, env)}\n`;
		}).join("")).reveal());
	}
};
function escaped$2(data, env) {
	if (decodesPercents(env)) return withoutNewlines(data.replaceAll("%", "%AZP25"));
	if (/%(?:3B|0D|0A|5D)/.test(data)) throw new require_index.ConfigurationError("The password cannot be hidden, because the variable DECODE_PERCENTS is off. Remove it from the pipeline");
	return withoutNewlines(data);
}
function withoutNewlines(data) {
	return data.replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function decodesPercents(env) {
	return !/^(?:0|false|\$false)$/i.test(env["DECODE_PERCENTS"] ?? "");
}
// build/src/identity/sources/bitbucket.js
const NAME$2 = "BITBUCKET_STEP_OIDC_TOKEN";
const bitbucketTokenSource = {
	applies: (env) => unlessTokenFile(env, require_index.variable(env, NAME$2) !== void 0),
	audience: "given",
	async fetchToken({ env }) {
		const token = require_index.variable(env, NAME$2)?.trim();
		if (token) return new require_secret.Secret(token);
		throw new require_index.ConfigurationError(`This step has no OIDC token. Add "oidc: true" to the step in bitbucket-pipelines.yml, and pass ${NAME$2} on to a container that the step starts`);
	}
};
// build/src/ci/files.js
function checkFiles(env, files) {
	const problems = files.flatMap((file) => problemWith(file, require_index.variable(env, file.variable)) ?? []);
	if (problems.length > 0) throw new require_index.ConfigurationError(`${problems.join("\n")}\n${ADVICE}`);
}
const ADVICE = "The CI system sets the variable and makes the file for each step. In a container, pass the variable on and mount the folder of the file; nothing was handed over";
function problemWith({ variable: name, canBeMade }, path) {
	if (path === void 0) return `${name} is not set`;
	try {
		if (!(0, node_fs.statSync)(path).isFile()) return `${name} names ${require_index.quote(path)}, which is not a regular file`;
		(0, node_fs.accessSync)(path, node_fs.constants.R_OK | node_fs.constants.W_OK);
		return;
	} catch (cause) {
		if (canBeMade && require_index.codeOf(cause) === "ENOENT") return problemWithFolder(name, path);
		return `${name} names ${require_index.quote(path)}, which cannot be read and written (${require_index.codeOf(cause)})`;
	}
}
function problemWithFolder(name, path) {
	try {
		(0, node_fs.accessSync)((0, node_path.dirname)(path), node_fs.constants.W_OK);
		return;
	} catch (cause) {
		return `${name} names ${require_index.quote(path)}, which cannot be made (${require_index.codeOf(cause)})`;
	}
}
// build/src/ci/append.js
function appendAll(env, additions) {
	const wanted = additions.filter(({ text }) => text.reveal() !== "");
	checkFiles(env, wanted);
	const opened = [];
	try {
		for (const addition of wanted) opened.push(open(env, addition));
		try {
			for (const file of opened) append(file);
		} catch (cause) {
			const kept = opened.filter((file) => !takeBack(file)).map(({ name }) => name);
			const result = kept.length === 0 ? "nothing was handed over" : `a part of it may be left in ${kept.join(", ")}`;
			throw new require_index.FailureError(`A file of the CI system could not be written; ${result}`, { cause });
		}
	} finally {
		for (const { fd } of opened) (0, node_fs.closeSync)(fd);
	}
}
function open(env, { variable: name, canBeMade, text }) {
	const path = require_index.variable(env, name) ?? "";
	const flags = node_fs.constants.O_RDWR | node_fs.constants.O_APPEND | (canBeMade ? node_fs.constants.O_CREAT : 0);
	try {
		return {
			name,
			path,
			fd: (0, node_fs.openSync)(path, flags, 384),
			text: text.reveal(),
			start: 0,
			written: Buffer.alloc(0)
		};
	} catch (cause) {
		throw new require_index.FailureError(`The file that ${name} names could not be opened; nothing was handed over`, { cause });
	}
}
function append(file) {
	file.start = (0, node_fs.fstatSync)(file.fd).size;
	const bytes = Buffer.from((endsWithNewline(file) ? "" : "\n") + file.text);
	const count = (0, node_fs.writeSync)(file.fd, bytes);
	file.written = bytes.subarray(0, count);
	if (count !== bytes.length) throw new Error(`wrote ${count} of ${bytes.length} bytes`);
}
function endsWithNewline({ fd, start }) {
	const last = Buffer.from("\n");
	if (start > 0) (0, node_fs.readSync)(fd, last, 0, 1, start - 1);
	return last.toString("latin1") === "\n";
}
function takeBack({ path, fd, start, written }) {
	if (written.length === 0) return true;
	try {
		const inPlace = (0, node_fs.openSync)(path, "r+");
		try {
			if ((0, node_fs.fstatSync)(fd).size === start + written.length) {
				(0, node_fs.ftruncateSync)(inPlace, start);
				return true;
			}
			const place = (0, node_fs.readFileSync)(path).indexOf(written, start);
			return place >= 0 && (0, node_fs.writeSync)(inPlace, Buffer.alloc(written.length, "\n"), 0, null, place) === written.length;
		} finally {
			(0, node_fs.closeSync)(inPlace);
		}
	} catch {
		return false;
	}
}
// build/src/identity/sources/google-cloud-build.js
const NAME$1 = "Google's metadata server";
const googleCloudBuildTokenSource = {
	applies: () => true,
	audience: "chosen",
	async fetchToken({ env, audience, connection }) {
		const url = endpointOf(env);
		url.searchParams.set("audience", audience);
		url.searchParams.set("format", "full");
		return callForToken({
			name: NAME$1,
			method: "GET",
			url,
			headers: {
				"metadata-flavor": "Google",
				accept: "*/*"
			},
			tokenIn,
			refusals: [
				401,
				403,
				404
			],
			advice: "Set \"serviceAccount\" in cloudbuild.yaml to an account of your own that may create its OpenID tokens (roles/iam.serviceAccountOpenIdTokenCreator on itself); the default one cannot have any"
		}, connection);
	}
};
function endpointOf(env) {
	const host = require_index.variable(env, "GCE_METADATA_HOST") ?? "metadata.google.internal";
	const address = `http://${host}/computeMetadata/v1/instance/service-accounts/default/identity`;
	if (/^(?:[\w.-]+|\[[\da-f:]+\])(?::\d+)?$/i.test(host) && URL.canParse(address)) return new URL(address);
	throw new require_index.FailureError(`GCE_METADATA_HOST: ${require_index.quote(host)} is not a host, or a host and a port`);
}
const tokenIn = ({ headers, body }) => {
	if (headers["metadata-flavor"] === "Google") return Buffer.from(body).toString("utf8");
	throw new require_index.FailureError(`The answer did not come from ${NAME$1}: it lacks the header "Metadata-Flavor: Google"`);
};
// build/src/identity/sources/semaphore.js
const NAME = "SEMAPHORE_OIDC_TOKEN";
const semaphoreTokenSource = {
	applies: (env) => unlessTokenFile(env, tokensOf(env).length > 0),
	audience: "given",
	fixedAudience(env) {
		const tokens = tokensOf(env);
		if (tokens.some(({ name }) => name !== NAME)) return void 0;
		return tokens[0]?.claims.audiences[0] ?? require_index.variable(env, "SEMAPHORE_ORGANIZATION_URL");
	},
	async fetchToken({ env, audience }) {
		const tokens = tokensOf(env);
		const chosen = tokenFor(audience, tokens) ?? tokens.find(({ name }) => name === NAME);
		if (chosen) return chosen.token;
		throw new require_index.ConfigurationError(`This job has no OIDC token for AWS: Semaphore puts one into ${NAME} where the organisation's plan has OpenID Connect. Pass the variable on to a container that the job starts`);
	}
};
function tokensOf(env) {
	const organisation = require_index.variable(env, "SEMAPHORE_ORGANIZATION_URL");
	return tokensIn(env).filter((token) => token.name === NAME || isIssuedBy(organisation, token));
}
// build/src/ci/systems/token-trusts.js
const jenkinsTrust = {
	issuer: "https://JENKINS_HOST/oidc",
	audience: void 0,
	subjects: ["https://JENKINS_HOST/job/JOB/job/BRANCH/"],
	changing: [],
	caution: "The audience is that of the credential",
	example: {
		JENKINS_HOST: "jenkins.example.com",
		JOB: "warehouse",
		BRANCH: "main"
	}
};
const semaphoreTrust = {
	issuer: "https://ORGANISATION.semaphoreci.com",
	audience: "https://ORGANISATION.semaphoreci.com",
	subjects: ["org:ORGANISATION:project:PROJECT_ID:repo:REPO:ref_type:branch:ref:refs/heads/BRANCH"],
	changing: [],
	caution: void 0,
	example: {
		ORGANISATION: "example",
		PROJECT_ID: "11111111-2222-3333-4444-555555555555",
		REPO: "warehouse",
		BRANCH: "main"
	}
};
const googleTrust = {
	issuer: "https://accounts.google.com",
	audience: void 0,
	subjects: ["SERVICE_ACCOUNT_ID"],
	changing: [],
	caution: "The subject is the service account, in every build that uses it: use it only for this pipeline",
	example: { SERVICE_ACCOUNT_ID: "100000000000000000001" }
};
const serviceAccountTrust = {
	issuer: "https://CLUSTER_ISSUER",
	audience: void 0,
	subjects: ["system:serviceaccount:NAMESPACE:SERVICE_ACCOUNT"],
	changing: [],
	caution: "A person who may start a pod with this service account has the role",
	example: {
		CLUSTER_ISSUER: "kubernetes.example.com",
		NAMESPACE: "data",
		SERVICE_ACCOUNT: "migrate"
	}
};
// build/src/ci/systems/without-export.js
const RUN_IT_HERE = "Run the command that needs the login as \"-- COMMAND\"";
const OR_EVAL = `${RUN_IT_HERE}, or eval the text of "--print sh --allow-unmasked" in the same script`;
const cannotHandOver = {
	masks: "never",
	confirm: void 0,
	mask: void 0,
	listens: "nowhere",
	exportsBy: "nothing",
	files: [],
	keepsFiles: false,
	publish: void 0
};
const hasNoTokens = {
	tokenFrom: void 0,
	tokenVariables: [],
	tokenSource: void 0,
	trust: void 0
};
const jenkins = {
	...cannotHandOver,
	name: "Jenkins",
	page: "jenkins",
	detectedBy: ["JENKINS_URL", "BUILD_ID"],
	tokenFrom: "a file or variable that a credential binds",
	tokenVariables: [],
	tokenSource: void 0,
	trust: jenkinsTrust,
	run: {
		repository: "JOB_NAME",
		run: "BUILD_NUMBER"
	},
	instead: `${RUN_IT_HERE}, in one "sh" step`
};
const travis = {
	...cannotHandOver,
	...hasNoTokens,
	name: "Travis CI",
	page: "elsewhere",
	detectedBy: ["TRAVIS=true"],
	run: {
		repository: "TRAVIS_REPO_SLUG",
		run: "TRAVIS_BUILD_NUMBER"
	},
	instead: OR_EVAL
};
const semaphore = {
	...cannotHandOver,
	name: "Semaphore",
	page: "semaphore",
	detectedBy: ["SEMAPHORE=true"],
	tokenFrom: "`SEMAPHORE_OIDC_TOKEN`",
	tokenVariables: ["SEMAPHORE_OIDC_TOKEN"],
	tokenSource: semaphoreTokenSource,
	trust: semaphoreTrust,
	run: {
		repository: "SEMAPHORE_PROJECT_NAME",
		run: "SEMAPHORE_WORKFLOW_ID"
	},
	instead: OR_EVAL
};
const codebuild = {
	...cannotHandOver,
	...hasNoTokens,
	name: "AWS CodeBuild",
	page: "elsewhere",
	detectedBy: ["CODEBUILD_BUILD_ARN"],
	run: {
		repository: "CODEBUILD_BUILD_ID",
		run: "CODEBUILD_BUILD_NUMBER"
	},
	instead: OR_EVAL
};
const googleCloudBuild = {
	...cannotHandOver,
	name: "Google Cloud Build",
	page: "google-cloud-build",
	detectedBy: ["BUILDER_OUTPUT"],
	tokenFrom: "the metadata server",
	tokenVariables: [],
	tokenSource: googleCloudBuildTokenSource,
	trust: googleTrust,
	run: void 0,
	instead: `${RUN_IT_HERE}, in the same step`
};
const woodpecker = {
	...cannotHandOver,
	...hasNoTokens,
	name: "Woodpecker CI",
	page: "elsewhere",
	detectedBy: ["CI=woodpecker"],
	run: {
		repository: "CI_REPO",
		run: "CI_PIPELINE_NUMBER"
	},
	instead: OR_EVAL
};
const drone = {
	...cannotHandOver,
	...hasNoTokens,
	name: "Drone",
	page: "elsewhere",
	detectedBy: ["DRONE"],
	run: {
		repository: "DRONE_REPO",
		run: "DRONE_BUILD_NUMBER"
	},
	instead: OR_EVAL
};
const argoWorkflows = {
	...cannotHandOver,
	...hasNoTokens,
	name: "Argo Workflows",
	page: "kubernetes",
	detectedBy: ["ARGO_CONTAINER_NAME", "ARGO_TEMPLATE"],
	tokenFrom: "`AWS_WEB_IDENTITY_TOKEN_FILE`",
	trust: serviceAccountTrust,
	run: void 0,
	instead: `${RUN_IT_HERE}, in the same container`
};
const airflow = {
	...cannotHandOver,
	...hasNoTokens,
	name: "Airflow",
	page: "kubernetes",
	detectedBy: ["AIRFLOW_CTX_DAG_ID"],
	tokenFrom: "`AWS_WEB_IDENTITY_TOKEN_FILE`",
	trust: serviceAccountTrust,
	run: {
		repository: "AIRFLOW_CTX_DAG_ID",
		run: "AIRFLOW_CTX_DAG_RUN_ID"
	},
	instead: `${RUN_IT_HERE}, in the same task`
};
// build/src/ci/systems/bitbucket.js
const VARIABLES$2 = {
	variable: "BITBUCKET_PIPELINES_VARIABLES_PATH",
	canBeMade: true
};
const bitbucket = {
	name: "Bitbucket Pipelines",
	page: "bitbucket",
	detectedBy: ["BITBUCKET_BUILD_NUMBER", "BITBUCKET_COMMIT"],
	tokenFrom: "`BITBUCKET_STEP_OIDC_TOKEN`, with `oidc: true`",
	tokenVariables: ["BITBUCKET_STEP_OIDC_TOKEN"],
	tokenSource: bitbucketTokenSource,
	trust: {
		issuer: "https://api.bitbucket.org/2.0/workspaces/WORKSPACE/pipelines-config/identity/oidc",
		audience: "ari:cloud:bitbucket::workspace/WORKSPACE_ID",
		subjects: ["{REPOSITORY_ID}:{STEP_ID}"],
		changing: [{
			pattern: /:\{[^{}:]*\}$/,
			by: ":*",
			what: "the id of the step"
		}],
		caution: "The subject has no branch. For that, use a deployment environment: its id then comes after that of the repository",
		example: {
			WORKSPACE: "example",
			WORKSPACE_ID: "11111111-2222-3333-4444-555555555555",
			REPOSITORY_ID: "66666666-7777-8888-9999-000000000000"
		}
	},
	run: {
		repository: "BITBUCKET_REPO_FULL_NAME",
		run: "BITBUCKET_BUILD_NUMBER"
	},
	masks: "never",
	confirm: void 0,
	mask: void 0,
	listens: "nowhere",
	exportsBy: "`BITBUCKET_PIPELINES_VARIABLES_PATH`, for steps after one that lists them as `output-variables`",
	files: [VARIABLES$2],
	keepsFiles: false,
	instead: void 0,
	async publish({ variables }, { env }) {
		const text = require_shell_quote.secretText(variables, (entries) => entries.map(([name, value]) => `${name}=${onOneLine(name, value)}\n`).join(""));
		appendAll(env, [{
			...VARIABLES$2,
			text
		}]);
	}
};
function onOneLine(name, value) {
	if (!/[\r\n]|^\s|\s$/.test(value)) return value;
	throw new require_index.FailureError(`${name} has a line end, or a blank at an end. A variable of Bitbucket cannot hold that. ${RUN_IT_HERE}`);
}
// build/src/identity/sources/helper-token.js
async function askHelper({ command, args, absent, failed }, runProgram) {
	const token = (await runProgram(command, args).catch((cause) => {
		if (cause instanceof require_index.ConfigurationError) throw new require_index.ConfigurationError(absent, { cause });
		if (cause instanceof require_index.FailureError) throw new require_index.FailureError(failed, { cause });
		throw cause;
	})).trim();
	if (!/^\S+$/.test(token)) throw new require_index.FailureError(`${command} did not print a token and nothing else`);
	return new require_secret.Secret(token);
}
// build/src/identity/sources/buildkite.js
const buildkiteTokenSource = {
	applies: () => true,
	audience: "chosen",
	fetchToken({ audience, runProgram }) {
		const args = [
			"oidc",
			"request-token",
			"--audience",
			audience
		];
		const { absent, broken } = agentProblem({
			purpose: "to get an OIDC token",
			failed: "gave no OIDC token",
			trial: "buildkite-agent oidc request-token --audience TEST > /dev/null"
		});
		return askHelper({
			command: "buildkite-agent",
			args,
			absent,
			failed: broken
		}, runProgram);
	}
};
function agentProblem({ purpose, failed, trial }) {
	return {
		absent: `Buildkite's agent is needed ${purpose}. In a container of the docker plugin, add "mount-buildkite-agent: true" to its options`,
		broken: `Buildkite's agent ${failed}. Run "${trial}" in this step to see why. In a container it needs BUILDKITE_AGENT_ACCESS_TOKEN, and from version 3.104 on the job API, that is BUILDKITE_AGENT_JOB_API_SOCKET and BUILDKITE_AGENT_JOB_API_TOKEN. An agent that was started with --no-job-api has none`
	};
}
// build/src/ci/systems/buildkite.js
const buildkite = {
	name: "Buildkite",
	page: "buildkite",
	detectedBy: ["BUILDKITE=true"],
	tokenFrom: "`buildkite-agent oidc request-token`",
	tokenVariables: [],
	tokenSource: buildkiteTokenSource,
	trust: {
		issuer: "https://agent.buildkite.com",
		audience: void 0,
		subjects: ["organization:ORGANISATION:pipeline:PIPELINE:ref:refs/heads/BRANCH:commit:COMMIT:step:STEP_KEY"],
		changing: [{
			pattern: /:commit:[^:]*(?=:|$)/,
			by: ":commit:*",
			what: "the commit"
		}],
		caution: void 0,
		example: {
			ORGANISATION: "example-org",
			PIPELINE: "warehouse",
			BRANCH: "main",
			STEP_KEY: "migrate"
		}
	},
	run: {
		repository: "BUILDKITE_PIPELINE_SLUG",
		run: "BUILDKITE_BUILD_NUMBER"
	},
	masks: "always",
	confirm: void 0,
	listens: "nowhere",
	async mask(secrets, { runProgram }) {
		const values = Object.fromEntries(secrets.map((secret, index) => [`secret_${index}`, secret]));
		await ask(REDACT, require_shell_quote.secretText(values, asJsonLine), runProgram);
	},
	exportsBy: "`buildkite-agent env set`, for the hooks and commands after this one",
	files: [],
	keepsFiles: true,
	instead: void 0,
	async publish({ variables }, { runProgram }) {
		const names = namesIn(await ask(SET, require_shell_quote.secretText(variables, asJsonLine), runProgram));
		const missing = Object.keys(variables).filter((name) => !names.includes(name));
		if (missing.length > 0) throw new require_index.FailureError(`buildkite-agent env set did not take ${missing.join(", ")}`);
	}
};
const REDACT = {
	args: [
		"redactor",
		"add",
		"--format",
		"json"
	],
	purpose: "to hide secrets in the log",
	failed: "did not take the values to hide in the log, and nothing was handed over",
	trial: "echo test-secret | buildkite-agent redactor add"
};
const SET = {
	args: [
		"env",
		"set",
		"--input-format=json",
		"--output-format=json",
		"-"
	],
	purpose: "to hand the login to later steps",
	failed: "did not take the variables, and nothing was handed over",
	trial: "buildkite-agent env set TEST=1"
};
async function ask({ args, purpose, failed, trial }, stdin, runProgram) {
	return runProgram("buildkite-agent", args, stdin).catch((cause) => {
		const { absent, broken } = agentProblem({
			purpose,
			failed,
			trial
		});
		if (cause instanceof require_index.ConfigurationError) throw new require_index.ConfigurationError(absent, { cause });
		if (cause instanceof require_index.FailureError) throw new require_index.FailureError(broken, { cause });
		throw cause;
	});
}
function asJsonLine(entries) {
	return `${JSON.stringify(Object.fromEntries(entries))}\n`;
}
function namesIn(answer) {
	try {
		const { added, updated } = JSON.parse(answer) ?? {};
		return [added, updated].flat();
	} catch (cause) {
		throw new require_index.FailureError("buildkite-agent env set printed an answer that is not JSON", { cause });
	}
}
// build/src/identity/sources/circleci.js
const circleciTokenSource = {
	applies: () => true,
	audience: "chosen",
	usualAudience: (env) => ownTokens(env)[0]?.claims.audiences[0],
	async fetchToken({ env, audience, runProgram, surface }) {
		const tokens = ownTokens(env);
		const fitting = tokenFor(audience, tokens);
		if (fitting) return fitting.token;
		const organisation = tokens[0]?.claims.audiences[0];
		return askHelper({
			command: "circleci",
			args: [
				"run",
				"oidc",
				"get",
				"--claims",
				JSON.stringify({ aud: audience })
			],
			absent: `CircleCI's own command "circleci" is needed to get an OIDC token for the audience ${require_index.quote(audience)}; ` + (organisation === void 0 ? NO_TOKENS : `${tokens[0]?.name} has ${require_index.quote(organisation)}. Remove ${require_names.shown("audience", surface)} to use that one`),
			failed: `CircleCI gave no OIDC token. Run "circleci run oidc get > /dev/null" in this step to see why: ${NO_TOKENS}`
		}, runProgram);
	}
};
const NO_TOKENS = "builds of forks have tokens only if the project passes secrets to them (Project Settings, Advanced), and CircleCI Server has them from version 4.4 on";
function ownTokens(env) {
	return tokensIn(env, ["CIRCLE_OIDC_TOKEN_V2", "CIRCLE_OIDC_TOKEN"]);
}
// build/src/ci/systems/circleci.js
const BASH_ENV = {
	variable: "BASH_ENV",
	canBeMade: true
};
const circleci = {
	name: "CircleCI",
	page: "circleci",
	detectedBy: ["CIRCLECI"],
	tokenFrom: "`CIRCLE_OIDC_TOKEN_V2`; `circleci run oidc get` for another audience",
	tokenVariables: ["CIRCLE_OIDC_TOKEN", "CIRCLE_OIDC_TOKEN_V2"],
	tokenSource: circleciTokenSource,
	trust: {
		issuer: "https://oidc.circleci.com/org/ORGANISATION_ID",
		audience: "ORGANISATION_ID",
		subjects: ["org/ORGANISATION_ID/project/PROJECT_ID/user/USER_ID/vcs-origin/github.com/OWNER/REPO/vcs-ref/refs/heads/BRANCH"],
		changing: [{
			pattern: /\/user\/[^/]*(?=\/|$)/,
			by: "/user/*",
			what: "the person who starts the job"
		}],
		caution: void 0,
		example: {
			ORGANISATION_ID: "11111111-2222-3333-4444-555555555555",
			PROJECT_ID: "66666666-7777-8888-9999-000000000000",
			OWNER: "octo-org",
			REPO: "octo-repo",
			BRANCH: "main"
		}
	},
	run: {
		repository: "CIRCLE_PROJECT_REPONAME",
		run: "CIRCLE_BUILD_NUM"
	},
	masks: "never",
	confirm: void 0,
	mask: void 0,
	listens: "nowhere",
	exportsBy: "`BASH_ENV`, for steps that bash runs",
	files: [BASH_ENV],
	keepsFiles: true,
	instead: void 0,
	async publish({ variables }, { env }) {
		const text = require_shell_quote.secretText(variables, (entries) => entries.map(([name, value]) => require_shell_quote.shExport(name, value)).join(""));
		appendAll(env, [{
			...BASH_ENV,
			text
		}]);
	}
};
// build/src/identity/sources/github.js
function githubTokenSource({ endpoint, toAdd, isOnlyWhereOffered }) {
	return {
		applies: (env) => !isOnlyWhereOffered || require_index.variable(env, "ACTIONS_ID_TOKEN_REQUEST_URL") !== void 0,
		audience: "chosen",
		async fetchToken({ env, audience, connection, surface, whyNoToken }) {
			const address = require_index.variable(env, "ACTIONS_ID_TOKEN_REQUEST_URL");
			const bearer = require_index.variable(env, "ACTIONS_ID_TOKEN_REQUEST_TOKEN");
			if (!address || !bearer) {
				const advice = await whyNoToken?.() ?? toAdd(surface);
				throw new require_index.ConfigurationError(`This job may not request an OIDC token. ${advice} ${require_options.withoutToken(surface)}`);
			}
			const url = tokenUrl("ACTIONS_ID_TOKEN_REQUEST_URL", address);
			url.searchParams.set("audience", audience);
			return callForToken({
				name: endpoint,
				method: "GET",
				url,
				bearer: bearerOf("ACTIONS_ID_TOKEN_REQUEST_TOKEN", bearer),
				tokenIn: jsonField("value"),
				refusals: [401, 403],
				advice: toAdd(surface)
			}, connection);
		}
	};
}
// build/src/ci/github/commands.js
function masks(secrets) {
	return secrets.map((secret) => addMask(registrable(secret.reveal()))).join("");
}
function masksByLine(secrets) {
	return secrets.flatMap((secret) => secret.reveal().split(/[\r\n]+/)).filter((line) => line !== "").map((line) => (escaped$1(line) === line ? "" : `::add-mask::${line}\n`) + addMask(line)).join("");
}
function masksForAct(secrets) {
	if (secrets.some((secret) => /::|%0[AD]/.test(secret.reveal()))) throw new require_index.FailureError("act cannot mask a password that contains \"::\", \"%0A\" or \"%0D\", and its log would show it. Run the job again: AWS makes a new password each time");
	return masksByLine(secrets);
}
function registrable(value) {
	return value.endsWith("&+") && value.indexOf("&+") === value.length - 2 ? value.slice(0, -1) : value;
}
function heredocs(pairs) {
	return require_shell_quote.secretText(pairs, (entries) => entries.map(([name, value]) => {
		const delimiter = `ghadelimiter_${(0, node_crypto.randomUUID)()}`;
		return `${name}<<${delimiter}${node_os.EOL}${value}${node_os.EOL}${delimiter}${node_os.EOL}`;
	}).join(""));
}
function addMask(data) {
	return `::add-mask::${escaped$1(data)}\n`;
}
function escaped$1(data) {
	return data.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
// build/src/ci/github/files.js
const OUTPUT$1 = {
	variable: "GITHUB_OUTPUT",
	canBeMade: false
};
const VARIABLES$1 = {
	variable: "GITHUB_ENV",
	canBeMade: false
};
function additionsOf({ outputs, variables }) {
	return [{
		...OUTPUT$1,
		text: heredocs(outputs)
	}, {
		...VARIABLES$1,
		text: heredocs(variables)
	}];
}
// build/src/ci/github/members.js
const members = {
	forgejo: {
		name: "Forgejo Actions",
		detectedBy: ["FORGEJO_ACTIONS=true"],
		maskLines: masksByLine
	},
	gitea: {
		name: "Gitea Actions",
		detectedBy: ["GITEA_ACTIONS=true"],
		maskLines: masksByLine
	},
	act: {
		name: "act",
		detectedBy: ["ACT=true", "GITHUB_ACTIONS=true"],
		maskLines: masksForAct
	},
	github: {
		name: "GitHub Actions",
		detectedBy: ["GITHUB_ACTIONS=true"],
		maskLines: masks
	}
};
function memberIn(env) {
	return Object.values(members).find(({ detectedBy }) => allHold(detectedBy, env)) ?? members.github;
}
// build/src/ci/systems/github-family.js
const github = {
	...member(members.github),
	...tokens({
		endpoint: "GitHub's token endpoint",
		toAdd: () => "Add \"permissions: id-token: write\" to the job in the workflow file, and to the calling job if another workflow calls this one. Workflows that a pull request from a fork starts cannot have a token.",
		isOnlyWhereOffered: false
	}),
	page: "github",
	tokenFrom: "a request, with `permissions: id-token: write`",
	trust: repositoryTrust("https://token.actions.githubusercontent.com", "@")
};
const forgejo = {
	...member(members.forgejo),
	...tokens({
		endpoint: "Forgejo's token endpoint",
		toAdd: () => "Add \"enable-openid-connect: true\" to the job in the workflow file.",
		isOnlyWhereOffered: false
	}),
	page: "forgejo",
	tokenFrom: "a request, with `enable-openid-connect: true`",
	trust: repositoryTrust("https://FORGEJO_HOST/api/actions", "-", { FORGEJO_HOST: "forgejo.example.com" })
};
const gitea = {
	...member(members.gitea),
	...tokens({
		endpoint: "Gitea's token endpoint",
		toAdd: withoutTokens("Gitea"),
		isOnlyWhereOffered: true
	}),
	page: "forgejo",
	tokenFrom: void 0,
	trust: void 0
};
const act = {
	...member(members.act),
	...tokens({
		endpoint: "act's token endpoint",
		toAdd: withoutTokens("act"),
		isOnlyWhereOffered: true
	}),
	page: "github",
	tokenFrom: void 0,
	trust: void 0
};
function repositoryTrust(issuer, idMark, example = {}) {
	return {
		issuer,
		audience: void 0,
		subjects: ["repo:OWNER/REPO:ref:refs/heads/BRANCH", `repo:OWNER${idMark}OWNER_ID/REPO${idMark}REPO_ID:ref:refs/heads/BRANCH`],
		changing: [],
		caution: void 0,
		example: {
			OWNER: "octo-org",
			REPO: "octo-repo",
			BRANCH: "main",
			OWNER_ID: "65",
			REPO_ID: "74",
			...example
		}
	};
}
function withoutTokens(name) {
	return (surface) => {
		const [file, env] = ["web-identity-token-file", "web-identity-token-env"].map((option) => require_names.shown(option, surface));
		return `${name} makes no OIDC tokens of its own. Use AWS keys, or give a token by ${file} or ${env}.`;
	};
}
function tokens(facts) {
	return {
		tokenSource: githubTokenSource(facts),
		tokenVariables: [
			"ACTIONS_ID_TOKEN_REQUEST_TOKEN",
			"ACTIONS_ID_TOKEN_REQUEST_URL",
			"ACTIONS_RUNTIME_TOKEN"
		]
	};
}
function member({ name, detectedBy, maskLines }) {
	return {
		name,
		detectedBy,
		run: {
			repository: "GITHUB_REPOSITORY",
			run: "GITHUB_RUN_ID"
		},
		masks: "always",
		confirm: void 0,
		mask: async (secrets, { writeFlushed }) => writeFlushed(maskLines(secrets)),
		listens: "either",
		exportsBy: "`GITHUB_ENV` and `GITHUB_OUTPUT`",
		files: [OUTPUT$1, VARIABLES$1],
		keepsFiles: true,
		publish: async (payload, { env }) => appendAll(env, additionsOf(payload)),
		instead: void 0
	};
}
// build/src/identity/sources/gitlab.js
const gitlabTokenSource = {
	applies: (env) => unlessTokenFile(env, tokensIn(env).length > 0),
	audience: "given",
	async fetchToken({ env, audience, surface }) {
		const all = tokensIn(env);
		const ofInstance = all.filter((token) => isIssuedBy(require_index.variable(env, "CI_SERVER_URL"), token));
		const fitting = tokenFor(audience, ofInstance) ?? tokenFor(audience, all);
		if (fitting) return fitting.token;
		const [only, ...more] = ofInstance;
		if (only && more.length === 0) return only.token;
		throw new require_index.ConfigurationError(all.length === 0 ? `This job has no OIDC token. ${toAdd(audience)}` : `This job has no OIDC token for the audience ${require_index.quote(audience)}, but ${all.map(described).join(", ")}. Give ${require_names.shown("audience", surface)} to choose one of them, or declare another. ${toAdd(audience)}`);
	}
};
function described({ name, claims }) {
	return `${name} of ${require_index.quote(claims.issuer ?? "")} for ${require_index.quote(claims.audiences.join(" "))}`;
}
function toAdd(audience) {
	return `Add to the job in .gitlab-ci.yml:\n  id_tokens:\n    AWS_ID_TOKEN:\n      aud: ${require_index.quote(audience)}`;
}
// build/src/ci/systems/gitlab.js
const gitlab = {
	name: "GitLab CI",
	page: "gitlab",
	detectedBy: ["GITLAB_CI"],
	tokenFrom: "a variable of `id_tokens`, under any name",
	tokenVariables: [
		"CI_JOB_JWT",
		"CI_JOB_JWT_V1",
		"CI_JOB_JWT_V2"
	],
	tokenSource: gitlabTokenSource,
	trust: {
		issuer: "https://GITLAB_HOST",
		audience: void 0,
		subjects: ["project_path:GROUP/PROJECT:ref_type:branch:ref:BRANCH"],
		changing: [],
		caution: "Protect the branch: a person who can push to it has this role",
		example: {
			GITLAB_HOST: "gitlab.example.com",
			GROUP: "data",
			PROJECT: "warehouse",
			BRANCH: "main"
		}
	},
	run: {
		repository: "CI_PROJECT_PATH",
		run: "CI_PIPELINE_ID"
	},
	masks: "on-request",
	confirm: "--add-mask, if the runner has proxy_exec = true",
	mask: (secrets, { writeFlushed }) => writeFlushed(masksByLine(secrets)),
	listens: "either",
	exportsBy: "nothing",
	files: [],
	keepsFiles: false,
	publish: void 0,
	instead: `${RUN_IT_HERE}, or eval the text of "--print sh" in the same script`
};
// build/src/ci/systems/harness.js
const SECRETS = {
	variable: "HARNESS_OUTPUT_SECRET_FILE",
	canBeMade: true
};
const OUTPUT = {
	variable: "DRONE_OUTPUT",
	canBeMade: true
};
const harness = {
	name: "Harness CI",
	page: "elsewhere",
	detectedBy: ["HARNESS_BUILD_ID"],
	tokenFrom: "`PLUGIN_OIDC_TOKEN_ID`, by `--web-identity-token-env`",
	tokenVariables: ["PLUGIN_OIDC_TOKEN_ID"],
	tokenSource: void 0,
	trust: {
		issuer: "https://app.harness.io/ng/api/oidc/account/ACCOUNT",
		audience: void 0,
		subjects: ["account/ACCOUNT:org/ORGANISATION:project/PROJECT"],
		changing: [],
		caution: "The subject has no pipeline and no branch: every pipeline of the project gets the role",
		example: {
			ACCOUNT: "aBcDeFgHiJkLmNoPqRsTuV",
			ORGANISATION: "default",
			PROJECT: "warehouse"
		}
	},
	run: {
		repository: "HARNESS_PIPELINE_ID",
		run: "HARNESS_BUILD_ID"
	},
	masks: "always",
	confirm: void 0,
	mask: void 0,
	listens: "nowhere",
	exportsBy: "`HARNESS_OUTPUT_SECRET_FILE` and `DRONE_OUTPUT`, as `<+steps.ID.output.outputVariables.NAME>`",
	files: [SECRETS, OUTPUT],
	keepsFiles: false,
	instead: void 0,
	async publish({ variables }, { env }) {
		const secret = only(variables, (value) => value instanceof require_secret.Secret);
		const plain = only(variables, (value) => !(value instanceof require_secret.Secret));
		appendAll(env, [{
			...SECRETS,
			text: require_shell_quote.secretText(secret, asLines)
		}, {
			...OUTPUT,
			text: require_shell_quote.secretText(plain, asLines)
		}]);
	}
};
function only(pairs, keeps) {
	return Object.fromEntries(Object.entries(pairs).filter(([, value]) => keeps(value)));
}
function asLines(entries) {
	return entries.map(([name, value]) => `${name}=${quoted(name, value)}\n`).join("");
}
function quoted(name, value) {
	if (/^[\w+/=.,:@%~^-]+$/.test(value)) return value;
	if (!/['\r\n]|\\$/.test(value) && !(value.includes("#") && value.includes("\""))) return `'${value}'`;
	throw new require_index.FailureError(`${name} holds an apostrophe, a line end, a last backslash or both # and ", which Harness would misread. ${RUN_IT_HERE}`);
}
// build/src/ci/systems/teamcity.js
const teamcity = {
	name: "TeamCity",
	page: "teamcity",
	detectedBy: ["TEAMCITY_VERSION"],
	tokenFrom: "a variable that a build feature fills",
	tokenVariables: [],
	tokenSource: void 0,
	trust: {
		issuer: "https://TEAMCITY_HOST",
		audience: void 0,
		subjects: ["BUILD_CONFIGURATION_ID"],
		changing: [],
		caution: "The subject has no branch. A person who can edit the build configuration has this role",
		example: {
			TEAMCITY_HOST: "teamcity.example.com",
			BUILD_CONFIGURATION_ID: "Warehouse_Migrate"
		}
	},
	run: {
		repository: "TEAMCITY_PROJECT_NAME",
		run: "BUILD_NUMBER"
	},
	masks: "never",
	confirm: void 0,
	mask: void 0,
	listens: "stdout",
	exportsBy: "`##teamcity[setParameter]`, as `env.NAME`",
	files: [],
	keepsFiles: true,
	instead: void 0,
	async publish({ variables }, { writeFlushed }) {
		await writeFlushed(require_shell_quote.secretText(variables, (entries) => entries.map(([name, value]) => `##teamcity[setParameter name='env.${name}' value='${escaped(literal(name, value))}']\n`).join("")).reveal());
	}
};
function literal(name, value) {
	if (!/%[^%]*%/.test(value)) return value;
	throw new require_index.FailureError(`${name} holds two %, and TeamCity reads what is between them as a parameter's name. ${RUN_IT_HERE}`);
}
function escaped(value) {
	return value.replace(/[|'[\]]/g, "|$&").replaceAll("\n", "|n").replaceAll("\r", "|r").replace(/[^\x20-\x7e]/g, (letter) => `|0x${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
// build/src/ci/systems/index.js
const ciSystems = {
	forgejo,
	gitea,
	act,
	github,
	gitlab,
	"azure-pipelines": azurePipelines,
	buildkite,
	circleci,
	bitbucket,
	semaphore,
	travis,
	woodpecker,
	harness,
	drone,
	codebuild,
	"google-cloud-build": googleCloudBuild,
	teamcity,
	jenkins,
	"argo-workflows": argoWorkflows,
	airflow
};
// build/src/ci/job.js
function detectCi(env, systems = ciSystems) {
	return Object.values(systems).find(({ detectedBy }) => allHold(detectedBy, env));
}
function jobIdentity(env, named, systems = ciSystems) {
	const system = named === void 0 ? detectCi(env, systems) : systems[named];
	const source = system?.tokenSource;
	return {
		tokenSource: source && (named !== void 0 || source.applies(env)) ? {
			...source,
			name: system.name
		} : void 0,
		sessionName: sessionNameOf(runNames(env, system, systems))
	};
}
function tokenVariables(systems = ciSystems) {
	return [...new Set(Object.values(systems).flatMap((system) => system.tokenVariables))];
}
function runNames(env, detected, systems) {
	const names = [detected, ...Object.values(systems)].flatMap((system) => system?.run ?? []).find(({ repository }) => require_index.variable(env, repository) !== void 0);
	return names && {
		repository: require_index.variable(env, names.repository),
		run: require_index.variable(env, names.run)
	};
}
// build/src/identity/given-keys.js
const VARIABLES = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"];
function keysOfEnvironment(env, now) {
	const names = VARIABLES;
	if (!require_setting.variableSetting(env, names[0])) return void 0;
	return checkedKeys({
		accessKeyId: require_setting.variableSetting(env, names[0]),
		secretAccessKey: require_setting.variableSetting(env, names[1]),
		sessionToken: require_setting.variableSetting(env, "AWS_SECURITY_TOKEN") ?? require_setting.variableSetting(env, "AWS_SESSION_TOKEN"),
		expiration: require_setting.variableSetting(env, "AWS_CREDENTIAL_EXPIRATION")
	}, {
		origin: "the environment",
		names,
		now
	});
}
function refuseLoneSecret(env) {
	const [id, secret] = VARIABLES;
	if (require_setting.variableSetting(env, secret) && !require_setting.variableSetting(env, id)) throw partial("the environment", id);
}
function partial(origin, missing) {
	return new require_index.FailureError(`Partial credentials found in ${origin}, missing: ${missing}`);
}
function checkedKeys(given, { origin, names, now }) {
	const { accessKeyId, secretAccessKey, sessionToken, expiration } = given;
	if (!accessKeyId && !secretAccessKey) return void 0;
	if (!accessKeyId || !secretAccessKey) throw partial(origin, accessKeyId ? names[1] : names[0]);
	for (const setting of [
		accessKeyId,
		secretAccessKey,
		sessionToken
	]) if (setting) refuseCharacters(setting);
	if (expiration) refuseExpired(expiration, {
		origin,
		now
	});
	return wrappedKeys({
		accessKeyId: accessKeyId.value,
		secretAccessKey: secretAccessKey.value,
		sessionToken: sessionToken?.value
	});
}
function wrappedKeys({ accessKeyId, secretAccessKey, sessionToken }) {
	return {
		accessKeyId,
		secretAccessKey: new require_secret.Secret(secretAccessKey),
		...sessionToken ? { sessionToken: new require_secret.Secret(sessionToken) } : {}
	};
}
function refuseCharacters({ from, value }) {
	const [wrong] = /[^\u0021-\u007e]/u.exec(value) ?? [];
	if (wrong === void 0) return;
	const position = [...value].indexOf(wrong) + 1;
	throw new require_index.FailureError(`${from}: character ${position} is ${require_index.quote(wrong)}, which cannot be a part of it. Set it again; the value is not shown`);
}
function refuseExpired({ from, value }, { origin, now }) {
	const expiresAt = Date.parse(value);
	if (Number.isNaN(expiresAt)) throw new require_index.FailureError(`${from}: ${require_index.quote(value)} is not a time`);
	if (expiresAt > now) return;
	throw new require_index.FailureError(`The AWS keys of ${origin} expired at ${new Date(expiresAt).toISOString()} (${from}). They were not sent`);
}
// build/src/identity/assume-role.js
async function assumeRoleWithWebIdentity(role, token, connection) {
	const { AssumeRoleWithWebIdentity$: operation } = await Promise.resolve().then(() => require("./sts-shapes.js"));
	const { output } = await connection.retryPolicy.retry("AssumeRoleWithWebIdentity", async (abortSignal) => {
		const input = {
			...parameters(role),
			WebIdentityToken: (await token()).reveal()
		};
		return require_call.call({
			service: require_client.sts,
			operation,
			input
		}, {
			connection,
			keys: void 0
		}, abortSignal);
	});
	return checkedSession(role, output, connection);
}
async function assumeRole(role, session) {
	const { connection, keys, principal } = session;
	const { AssumeRole$: operation } = await Promise.resolve().then(() => require("./sts-shapes.js"));
	const input = {
		...parameters(role),
		ExternalId: role.externalId
	};
	const { output } = await connection.retryPolicy.retry("AssumeRole", (abortSignal) => require_call.call({
		service: require_client.sts,
		operation,
		input
	}, {
		connection,
		keys
	}, abortSignal)).catch(async (error) => {
		const { explainDenial } = await Promise.resolve().then(() => require("./explain.js")).then((n) => n.explain_exports);
		throw explainDenial(error, {
			permissions: [require_permission.assumePermission(role.arn)],
			principal,
			surface: connection.surface
		});
	});
	return checkedSession(role, output, connection);
}
function parameters({ arn, sessionName, durationSeconds, policy, policyArns }) {
	return {
		RoleArn: arn,
		RoleSessionName: sessionName,
		DurationSeconds: durationSeconds,
		Policy: policy,
		PolicyArns: policyArns?.map((each) => ({ arn: each }))
	};
}
function checkedSession(role, { Credentials, AssumedRoleUser }, connection) {
	const { AccessKeyId, SecretAccessKey, SessionToken } = Credentials ?? {};
	const principal = AssumedRoleUser?.Arn;
	if (!AccessKeyId || !SecretAccessKey || !SessionToken || !principal) throw new require_index.FailureError(`STS returned no credentials for the role ${require_index.quote(role.arn)}`);
	const { partition, account, name } = roleNameOf(role.arn);
	if (!principal.startsWith(`arn:${partition}:sts::${account}:assumed-role/${name}/`)) throw new require_index.FailureError(`STS returned a session of ${require_index.quote(principal)} for the role ${require_index.quote(role.arn)}`);
	if (![
		AccessKeyId,
		SecretAccessKey,
		SessionToken
	].every(mayBeOfAws)) throw new require_index.FailureError(`STS returned credentials for the role ${require_index.quote(role.arn)} that AWS never makes`);
	return {
		connection,
		keys: wrappedKeys({
			accessKeyId: AccessKeyId,
			secretAccessKey: SecretAccessKey,
			sessionToken: SessionToken
		}),
		account,
		principal
	};
}
function mayBeOfAws(text) {
	return /^[\u0021-\u007e]{16,}$/.test(text);
}
function roleNameOf(arn) {
	const [, partition = "", , , account = "", resource = ""] = arn.split(":");
	return {
		partition,
		account,
		name: resource.split("/").at(-1) ?? ""
	};
}
function audienceFor(partition) {
	return partition === "aws-cn" ? "sts.amazonaws.com.cn" : "sts.amazonaws.com";
}
// build/src/identity/caller.js
async function callerOf({ connection, keys }) {
	const { GetCallerIdentity$: operation } = await Promise.resolve().then(() => require("./sts-shapes.js"));
	const { output } = await connection.retryPolicy.retry("GetCallerIdentity", (abortSignal) => require_call.call({
		service: require_client.sts,
		operation,
		input: {}
	}, {
		connection,
		keys
	}, abortSignal));
	const { Account, Arn } = output;
	if (!Account || !Arn) throw new require_index.FailureError("GetCallerIdentity returned no account");
	return {
		connection,
		keys,
		account: Account,
		principal: Arn
	};
}
// build/src/identity/fresh-token.js
const LIFE_LEFT = 6e4;
function freshToken({ source, audience, requireAudience, connection }, { env, clock, log, mask, runProgram, surface, whyNoToken, onToken }) {
	let held;
	const asHelper = (...call) => {
		connection.transport.openAhead();
		return runProgram(...call);
	};
	return async () => {
		if (held && (held.claims?.expiresAt ?? Number.POSITIVE_INFINITY) - clock.now() > LIFE_LEFT) return held.token;
		const token = await source.fetchToken({
			env,
			audience,
			connection,
			runProgram: asHelper,
			surface,
			whyNoToken
		});
		await mask([token]);
		require_index.keepOutOfMessages(token);
		const claims = claimsOf(token);
		onToken?.({
			source: source.name,
			claims
		});
		log.debug(() => `Token: ${claims ? describe(claims) : "not a JSON Web Token"}`);
		if (requireAudience && !claims) throw new require_index.FailureError(`${source.name} gave something that is not a JSON Web Token`);
		if (requireAudience && !claims?.audiences.includes(audience)) throw new require_index.ConfigurationError(`${source.name} gave a token for the audience ${require_index.quote(claims?.audiences.join(" ") ?? "")}; ${require_index.quote(audience)} was asked for`);
		held = {
			token,
			claims
		};
		return token;
	};
}
function describe({ issuer, subject, audiences }) {
	return `issuer ${issuer}, subject ${subject}, audience ${audiences.join(" ")}`;
}
// build/src/aws/plan-ahead.js
function planAhead(services, connection) {
	connection.transport.planAhead(services.flatMap((service) => destinationOf(service, connection)));
}
function destinationOf(service, connection) {
	try {
		const { protocol, hostname, port } = require_call.urlOf(service, connection);
		return protocol === "https:" ? [{
			protocol,
			hostname,
			port: port ? Number(port) : void 0
		}] : [];
	} catch (error) {
		if (error instanceof require_index.ExpectedError) return [];
		throw error;
	}
}
// build/src/identity/session.js
async function sessionOfToken(values, { source, role, connection }, context) {
	context.log.debug(() => `Identity: OIDC token of ${source.name} for the role ${role.arn}`);
	const fixed = source.fixedAudience?.(context.env);
	const audience = audienceOf(values, source, {
		env: context.env,
		partition: roleNameOf(role.arn).partition
	});
	const requireAudience = values.audience !== void 0 || fixed !== void 0 || source.audience === "chosen";
	let claims;
	const onToken = (info) => {
		claims = info.claims;
		context.onToken?.(info);
	};
	const token = freshToken({
		source,
		audience,
		requireAudience,
		connection
	}, {
		...context,
		onToken
	});
	planAhead(servicesAfterToken(values, context), connection);
	const session = await assumeRoleWithWebIdentity(role, token, connection).catch(async (error) => {
		const { explainTrust } = await Promise.resolve().then(() => require("./explain.js")).then((n) => n.explain_exports);
		throw claims ? explainTrust(error, {
			claims,
			role: role.arn,
			surface: connection.surface
		}) : error;
	});
	await maskKeys(session, context.mask);
	return session;
}
function servicesAfterToken(values, { services = [] }) {
	const roles = values["role-to-assume"]?.length || 1;
	return [...Array(roles).fill(require_client.sts), ...values["allowed-account-ids"] ? [] : services];
}
function audienceOf(values, source, { env, partition }) {
	return values.audience ?? source.fixedAudience?.(env) ?? source.usualAudience?.(env) ?? audienceFor(partition);
}
function roleRequests(values, defaultSessionName) {
	const arns = values["role-to-assume"] ?? [];
	return arns.map((arn, index) => ({
		arn,
		sessionName: values["role-session-name"] ?? defaultSessionName,
		durationSeconds: values["role-duration-seconds"],
		externalId: values["role-external-id"],
		...index === arns.length - 1 ? {
			policy: values["inline-session-policy"],
			policyArns: values["managed-session-policies"]
		} : {}
	}));
}
async function assumeChain(roles, first, mask) {
	let session = first;
	for (const role of roles) {
		session = await assumeRole(role, session);
		await maskKeys(session, mask);
	}
	return session;
}
function maskKeys({ keys }, mask) {
	return mask([keys?.secretAccessKey, keys?.sessionToken].filter((secret) => secret !== void 0));
}
// build/src/identity/sources/token-env.js
function tokenEnvSource(name) {
	return {
		name: `the variable ${require_index.quote(name)}`,
		applies: () => true,
		audience: "given",
		async fetchToken({ env, surface }) {
			const token = require_index.variable(env, name)?.trim();
			if (token) return new require_secret.Secret(token);
			throw new require_index.ConfigurationError(`The variable ${require_index.quote(name)} is not set; it must hold the OIDC token. ${require_names.shown("web-identity-token-env", surface)} takes the name of the variable, not its value`);
		}
	};
}
// build/src/identity/sources/token-file.js
const LARGEST_TOKEN = 2e4;
const LARGEST_FILE_BYTES = 262144;
function tokenFileSource(path) {
	return {
		name: `the file ${require_index.quote(path)}`,
		applies: () => true,
		audience: "given",
		fetchToken: ({ connection, surface }) => readToken(path, {
			connection,
			title: require_names.shown("web-identity-token-file", surface)
		})
	};
}
const ambientTokenFileSource = {
	name: "AWS_WEB_IDENTITY_TOKEN_FILE",
	applies: (env) => require_index.variable(env, "AWS_WEB_IDENTITY_TOKEN_FILE") !== void 0,
	audience: "given",
	fetchToken: ({ env, connection }) => readToken(require_index.variable(env, "AWS_WEB_IDENTITY_TOKEN_FILE") ?? "", {
		connection,
		title: "AWS_WEB_IDENTITY_TOKEN_FILE"
	})
};
async function readToken(path, { connection: { retryPolicy }, title }) {
	const { readBounded } = await Promise.resolve().then(() => require("./read-bounded.js")).then((n) => n.read_bounded_exports);
	const token = (await retryPolicy.retry(`Reading the token file ${require_index.quote(path)}`, (signal) => readBounded(path, {
		largest: LARGEST_FILE_BYTES,
		signal
	}).catch((cause) => {
		if (signal.aborted) throw cause;
		throw new require_index.FailureError(`The token file ${require_index.quote(path)} cannot be read (${require_index.reasonOf(cause)})`);
	}))).toString("utf8").trim();
	if (token.length >= 4 && token.length <= LARGEST_TOKEN) return new require_secret.Secret(token);
	throw new require_index.UsageError(title, [`The token file ${require_index.quote(path)} holds ${token.length} characters; a token has 4 to ${LARGEST_TOKEN}`]);
}
// build/src/identity/index.js
function identityProblems(values, { env, job, surface }) {
	const name = (option) => require_names.shown(option, surface(option));
	const roles = values["role-to-assume"] ?? [];
	const source = roles.length > 0 ? sourceFor(values, {
		env,
		job
	}) : void 0;
	const problems = require_options.roleChainingProblems(values, name);
	if (values["role-external-id"] !== void 0 && source && roles.length === 1) problems.push(`${name("role-external-id")} is used only for roles assumed with AWS keys. Remove it, or add a second role`);
	if (values.audience !== void 0 && roles.length > 0 && !source && !values["role-chaining"]) problems.push(`${name("audience")} has no effect here: no OIDC token was found in this environment. Remove it`);
	const fixed = source?.fixedAudience?.(env);
	if (values.audience !== void 0 && fixed !== void 0 && values.audience !== fixed) problems.push(`${name("audience")}: ${require_index.quote(values.audience)} is not possible: every token of ${source?.name} has the audience ${require_index.quote(fixed)}. Remove the option`);
	if (roles.length > 1 && values["role-duration-seconds"] > 3600) problems.push(`${name("role-duration-seconds")}: "${values["role-duration-seconds"]}" must be at most 3600 in a chain of roles`);
	return problems;
}
async function openSession(request, context) {
	const connection = await require_connection.openConnection(request, context);
	return sessionOver(connection, request, context).catch((error) => {
		connection.transport.destroy();
		throw error;
	});
}
async function sessionOver(connection, { identity, aws }, context) {
	if (aws["no-sign-request"]) return {
		connection,
		keys: void 0
	};
	const roles = roleRequests(identity, context.job.sessionName);
	for (const { arn } of roles) require_permission.refuseOtherPartition(arn, connection.region);
	const source = roles.length > 0 ? sourceFor(identity, context) : void 0;
	const session = source && roles[0] ? await sessionOfToken(identity, {
		source,
		role: roles[0],
		connection
	}, context) : await (await Promise.resolve().then(() => require("./default-chain.js"))).sessionOfDefaultChain(identity, connection, context);
	return inAllowedAccount(await assumeChain(roles.slice(source ? 1 : 0), session, context.mask), identity["allowed-account-ids"], context.surface);
}
function sourceFor(values, { env, job }) {
	if (values["role-chaining"]) return void 0;
	const { "web-identity-token-file": file, "web-identity-token-env": variable } = values;
	if (file !== void 0) return tokenFileSource(file);
	if (variable !== void 0) return tokenEnvSource(variable);
	return job.tokenSource ?? (ambientTokenFileSource.applies(env) ? ambientTokenFileSource : void 0);
}
async function inspectToken({ identity, aws, surface }, context) {
	const source = sourceFor(identity, context);
	if (!source || source === ambientTokenFileSource) return false;
	const connection = await require_connection.openConnection({
		aws,
		surface
	}, context);
	await freshToken({
		source,
		audience: identity.audience ?? source.fixedAudience?.(context.env) ?? audienceFor("aws"),
		requireAudience: false,
		connection
	}, context)();
	return true;
}
async function knownCaller(session) {
	return session.account === void 0 && session.keys ? callerOf(session) : session;
}
async function inAllowedAccount(session, allowed, surface) {
	if (!allowed) return session;
	const known = await knownCaller(session);
	if (known.account !== void 0 && allowed.includes(known.account)) return known;
	throw new require_index.ConfigurationError(`The session belongs to the account ${known.account}; ${require_names.shown("allowed-account-ids", surface)} allows ${allowed.join(", ")}. The cluster was not asked`);
}
// build/src/handover/connection.js
const plainPlan = {
	presets: [],
	envMap: [],
	hasFiles: false,
	target: {},
	lookUp: false,
	mayAsk: false,
	needsDatabase: false,
	tls: {
		sslmode: "require",
		sslrootcert: void 0
	},
	urlName: "DATABASE_URL",
	urlScheme: "postgresql",
	jdbcDriver: "redshift",
	check: false,
	waitForConnection: 0
};
async function connectionFor(raw, context) {
	const isAsked = require_rules.namesOf(require_variable_names.connectionOptions).some((name) => require_rules.isGiven(raw, name) || require_rules.isUnread(raw, name));
	const isRefreshed = context.refresh && context.operation !== void 0 && context.operation.clients !== "database";
	if (!isAsked && !isRefreshed && context.named?.host === void 0) return {
		plan: plainPlan,
		problems: []
	};
	const { readConnection } = await Promise.resolve().then(() => require("./read-connection.js"));
	return readConnection(raw, context);
}
// build/src/render/read-query.js
async function readQuery(text, title) {
	if (text === void 0) return {};
	const { compileQuery, problemWithQuery } = await Promise.resolve().then(() => require("./query2.js"));
	const problem = await problemWithQuery(text);
	return problem === void 0 ? { query: await compileQuery(text, title) } : { problem: `${title}: ${require_index.quote(text)} ${problem}` };
}
// build/src/request.js
async function prepareRequest(raw, { env, named, problems: found = [], operations: operations$1 = require_stdio.operations, folder = "." }) {
	const own = require_parse.parseOptions(require_stdio.operationOptions(operations$1), raw);
	const choice = require_stdio.chooseOperation(named ?? own.values.operation, raw, operations$1);
	const prepared = choice.operation?.prepare(raw);
	const identity = readIdentity(raw, env);
	const handover = require_parse.parseOptions(require_stdio.handoverOptions, raw);
	const delivery = require_parse.parseOptions(require_stdio.deliveryOptions, raw);
	const render = require_parse.parseOptions(require_stdio.renderOptions, raw);
	const connection = await connectionFor(raw, {
		env,
		folder,
		operation: choice.operation,
		named: prepared?.call?.target,
		refresh: delivery.values.refresh === true,
		exportEnv: handover.values["export-env"]
	});
	const { query, problem } = await readQuery(render.values.query, require_rules.titleOf(raw, "query"));
	const problems = [
		...found,
		...own.problems,
		...own.problems.length > 0 || !choice.operation && raw.unread?.length ? [] : choice.problems,
		...prepared?.problems ?? [],
		...identity.problems,
		...handover.problems,
		...delivery.problems,
		...connection.problems,
		...require_rules.checkRules(require_stdio.deliveryRules, raw),
		...render.problems,
		...problem === void 0 ? [] : [problem]
	];
	if (problems.length > 0 || !choice.operation || !prepared?.call) {
		const exitCode = problems.length === identity.aws.problems.length ? identity.aws.exitCode : void 0;
		throw new require_index.UsageError(choice.operation?.name ?? "cluster-credentials", problems, exitCode);
	}
	if (query) query(require_plain.plainOf(choice.operation.sample, "iso8601"));
	return {
		...identity.request,
		operation: choice.operation,
		call: prepared.call,
		connection: connection.plan,
		handover: handover.values,
		delivery: delivery.values,
		render: render.values,
		query
	};
}
function prepareIdentity(raw, env, found, subject = "whoami") {
	const { request, problems } = readIdentity(raw, env);
	if (found.length + problems.length > 0) throw new require_index.UsageError(subject, [...found, ...problems]);
	return request;
}
function readIdentity(raw, env) {
	const identity = require_parse.parseOptions(require_options.identityOptions, raw);
	const aws = require_parse.parseOptions(require_stdio.awsOptions, raw);
	const { ci } = require_parse.parseOptions({ ci: require_stdio.deliveryOptions.ci }, raw).values;
	const surface = (name) => require_rules.surfaceOf(raw, name);
	const context = {
		env,
		job: jobIdentity(env, ci),
		surface
	};
	return {
		request: {
			aws: aws.values,
			identity: identity.values,
			ci,
			surface: raw.surface
		},
		aws,
		problems: [
			...identity.problems,
			...identity.problems.length > 0 ? [] : identityProblems(identity.values, context),
			...require_rules.checkRules(require_options.identityRules, raw),
			...aws.problems,
			...require_endpoint.clearTextProblems(aws.values, raw.surface)
		]
	};
}
// build/src/run-program.js
const LONGEST_SECONDS = 60;
const LARGEST = 262144;
function programRunner(env) {
	return async (command, args, stdin) => {
		const { execFile } = await import("node:child_process");
		return new Promise((resolve, reject) => {
			const options = {
				env: { ...env },
				timeout: LONGEST_SECONDS * 1e3,
				killSignal: "SIGKILL",
				maxBuffer: LARGEST,
				windowsHide: true
			};
			const child = execFile(command, [...args], options, (error, stdout) => {
				if (!error) resolve(stdout);
				else reject(failureOf(error, require_index.sanitize(command)));
			});
			child.stdin?.on("error", () => {});
			child.stdin?.end(stdin?.reveal() ?? "");
		});
	};
}
function failureOf(error, command) {
	const { code, killed, signal } = error;
	if (code === "ENOENT") return new require_index.ConfigurationError(`${command} was not found on the PATH`);
	if (code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") return new require_index.FailureError(`${command} failed: it printed more than 256 KiB`);
	if (killed) return new require_index.FailureError(`${command} failed: it did not end within ${require_index.seconds(LONGEST_SECONDS)}`);
	return new require_index.FailureError(`${command} failed (${require_index.sanitize(String(code ?? signal))})`);
}
// build/src/entry/guards.js
const HARMLESS_SECTIONS = [
	"cluster",
	"esm",
	"fs",
	"module",
	"timer",
	"worker"
];
const REVEALING_OPTION = /^--(?:inspect|tls-keylog|trace-tls|(?:experimental-)?report|heapsnapshot|heap-prof|diagnostic|abort-on-uncaught-exception)/;
function refuseUnsafeNode(env, execArgv = process.execArgv) {
	const revealing = (env["NODE_DEBUG"] ?? "").split(",").map((section) => section.trim()).find((section) => section !== "" && !HARMLESS_SECTIONS.includes(section.toLowerCase()));
	if (revealing !== void 0) throw new require_index.ConfigurationError(`NODE_DEBUG=${require_index.quote(revealing)} may print secrets, such as headers and environments. Remove it. These sections are allowed: ${HARMLESS_SECTIONS.join(", ")}`);
	if (require_index.variable(env, "NODE_DEBUG_NATIVE") !== void 0) throw new require_index.ConfigurationError("NODE_DEBUG_NATIVE may print secrets. Remove it from the environment");
	if (env["NODE_TLS_REJECT_UNAUTHORIZED"] === "0") throw new require_index.ConfigurationError("NODE_TLS_REJECT_UNAUTHORIZED=0 accepts any server as AWS. Remove it");
	if (detectCi(env) || require_index.variable(env, "CI") !== void 0) refuseRevealingOptions(env, execArgv);
}
function refuseRevealingOptions(env, execArgv) {
	const given = (env["NODE_OPTIONS"] ?? "").split(/[\s"]+/);
	const isRevealing = (option) => REVEALING_OPTION.test(option.replaceAll("_", "-"));
	for (const [options, place] of [[given, "NODE_OPTIONS"], [execArgv, "The command line of Node"]]) {
		const option = options.find(isRevealing)?.split("=")[0];
		if (option !== void 0) throw new require_index.ConfigurationError(`${place} has ${require_index.quote(option)}, which may show secrets of this process in a file, the log or a debugger. Remove it`);
	}
}
// build/src/handover/export.js
function refuseExport(system, exposure, env) {
	if (!system.publish) throw new require_index.ConfigurationError(`${system.name} has no way to hand a login to later steps. ${system.instead}`);
	checkFiles(env, system.files);
	if (system.masks !== "always") refuseExposure(system, exposure);
}
function refuseFiles({ name, keepsFiles }) {
	if (keepsFiles) return;
	throw new require_index.ConfigurationError(`--export: the preset makes a file, and later steps of ${name} do not have the files of this step. Use a preset without a file, or run the command that needs the login as "-- COMMAND"`);
}
function refuseExposure(system, exposure) {
	if (exposure.allowUnmasked || maskerOf(system, exposure)) return;
	const confirm = system.confirm === void 0 ? "" : `, confirm that it can (${system.confirm})`;
	throw new require_index.ConfigurationError(`${system.name} cannot hide a password that is made at run time, and a log may show it. Run the command that needs it as "-- COMMAND", whose output is redacted${confirm}, or accept that with --allow-unmasked`);
}
function maskerOf(system, { maskConfirmed }) {
	return system.masks === "always" || system.masks === "on-request" && maskConfirmed ? system.mask : void 0;
}
// build/src/entry/cli/log-stream.js
function logStream(env) {
	const shell = outermostOfStep(env);
	if (shell === void 0) return "stderr";
	const own = targetOf("self");
	return own !== void 0 && /^(?:pipe|socket):|^\/dev\/(?:pts|tty|console)/.test(own) && own === targetOf(shell) ? "stdout" : "stderr";
}
const MOST_ANCESTORS = 64;
function outermostOfStep(env) {
	const outputs = require_index.variable(env, "GITHUB_OUTPUT");
	if (outputs === void 0) return void 0;
	let outermost;
	let id = String(process.ppid);
	for (let count = 0; id !== void 0 && count < MOST_ANCESTORS; count += 1) {
		if (!textOf(id, "environ").split("\0").includes(`GITHUB_OUTPUT=${outputs}`)) break;
		outermost = id;
		id = /^PPid:\s*([1-9]\d*)$/m.exec(textOf(id, "status"))?.[1];
	}
	return outermost;
}
function targetOf(id) {
	try {
		return (0, node_fs.readlinkSync)(`/proc/${id}/fd/1`);
	} catch {
		return;
	}
}
function textOf(id, file) {
	try {
		return (0, node_fs.readFileSync)(`/proc/${id}/${file}`, "utf8");
	} catch {
		return "";
	}
}
// build/src/entry/cli/cli-context.js
function cliContext({ aws, delivery }, env) {
	const id = delivery.ci ?? (delivery.export === "auto" ? void 0 : delivery.export);
	const system = id === void 0 ? detectCi(env) : ciSystems[id];
	const stream = system?.listens === "stdout" || delivery.export !== void 0 ? "stdout" : logStream(env);
	const handOver = {
		env,
		writeFlushed: (text) => require_stdio.writeFlushed(process[stream], text),
		runProgram: programRunner(env)
	};
	const mask = system && maskerOf(system, { maskConfirmed: delivery["add-mask"] === true });
	return {
		...handOver,
		system,
		clock: require_index.clock,
		log: require_stdio.terminalLog({ debug: aws.debug === true || env["RUNNER_DEBUG"] === "1" }),
		mask: async (secrets) => secrets.length > 0 ? mask?.(secrets, handOver) : void 0
	};
}
Object.defineProperty(exports, "ambientTokenFileSource", {
	enumerable: true,
	get: function() {
		return ambientTokenFileSource;
	}
});
Object.defineProperty(exports, "assumeChain", {
	enumerable: true,
	get: function() {
		return assumeChain;
	}
});
Object.defineProperty(exports, "audienceFor", {
	enumerable: true,
	get: function() {
		return audienceFor;
	}
});
Object.defineProperty(exports, "audienceOf", {
	enumerable: true,
	get: function() {
		return audienceOf;
	}
});
Object.defineProperty(exports, "checkedKeys", {
	enumerable: true,
	get: function() {
		return checkedKeys;
	}
});
Object.defineProperty(exports, "ciSystems", {
	enumerable: true,
	get: function() {
		return ciSystems;
	}
});
Object.defineProperty(exports, "claimsOf", {
	enumerable: true,
	get: function() {
		return claimsOf;
	}
});
Object.defineProperty(exports, "cliContext", {
	enumerable: true,
	get: function() {
		return cliContext;
	}
});
Object.defineProperty(exports, "detectCi", {
	enumerable: true,
	get: function() {
		return detectCi;
	}
});
Object.defineProperty(exports, "freshToken", {
	enumerable: true,
	get: function() {
		return freshToken;
	}
});
Object.defineProperty(exports, "inAllowedAccount", {
	enumerable: true,
	get: function() {
		return inAllowedAccount;
	}
});
Object.defineProperty(exports, "inspectToken", {
	enumerable: true,
	get: function() {
		return inspectToken;
	}
});
Object.defineProperty(exports, "jobIdentity", {
	enumerable: true,
	get: function() {
		return jobIdentity;
	}
});
Object.defineProperty(exports, "keysOfEnvironment", {
	enumerable: true,
	get: function() {
		return keysOfEnvironment;
	}
});
Object.defineProperty(exports, "knownCaller", {
	enumerable: true,
	get: function() {
		return knownCaller;
	}
});
Object.defineProperty(exports, "memberIn", {
	enumerable: true,
	get: function() {
		return memberIn;
	}
});
Object.defineProperty(exports, "members", {
	enumerable: true,
	get: function() {
		return members;
	}
});
Object.defineProperty(exports, "openSession", {
	enumerable: true,
	get: function() {
		return openSession;
	}
});
Object.defineProperty(exports, "plainPlan", {
	enumerable: true,
	get: function() {
		return plainPlan;
	}
});
Object.defineProperty(exports, "prepareIdentity", {
	enumerable: true,
	get: function() {
		return prepareIdentity;
	}
});
Object.defineProperty(exports, "prepareRequest", {
	enumerable: true,
	get: function() {
		return prepareRequest;
	}
});
Object.defineProperty(exports, "programRunner", {
	enumerable: true,
	get: function() {
		return programRunner;
	}
});
Object.defineProperty(exports, "refuseCharacters", {
	enumerable: true,
	get: function() {
		return refuseCharacters;
	}
});
Object.defineProperty(exports, "refuseExport", {
	enumerable: true,
	get: function() {
		return refuseExport;
	}
});
Object.defineProperty(exports, "refuseExposure", {
	enumerable: true,
	get: function() {
		return refuseExposure;
	}
});
Object.defineProperty(exports, "refuseFiles", {
	enumerable: true,
	get: function() {
		return refuseFiles;
	}
});
Object.defineProperty(exports, "refuseLoneSecret", {
	enumerable: true,
	get: function() {
		return refuseLoneSecret;
	}
});
Object.defineProperty(exports, "refuseUnsafeNode", {
	enumerable: true,
	get: function() {
		return refuseUnsafeNode;
	}
});
Object.defineProperty(exports, "roleNameOf", {
	enumerable: true,
	get: function() {
		return roleNameOf;
	}
});
Object.defineProperty(exports, "sessionOfToken", {
	enumerable: true,
	get: function() {
		return sessionOfToken;
	}
});
Object.defineProperty(exports, "sourceFor", {
	enumerable: true,
	get: function() {
		return sourceFor;
	}
});
Object.defineProperty(exports, "tokenFileSource", {
	enumerable: true,
	get: function() {
		return tokenFileSource;
	}
});
Object.defineProperty(exports, "tokenVariables", {
	enumerable: true,
	get: function() {
		return tokenVariables;
	}
});
Object.defineProperty(exports, "wrappedKeys", {
	enumerable: true,
	get: function() {
		return wrappedKeys;
	}
});
