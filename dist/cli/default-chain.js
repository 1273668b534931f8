const require_permission = require("./permission.js");
const require_setting = require("./setting.js");
const require_index = require("./index.js");
const require_names = require("./names.js");
const require_cli_context = require("./cli-context.js");
const require_options = require("./options.js");
const require_limits = require("./limits.js");
const require_plain = require("./plain.js");
const require_json_object = require("./json-object.js");
const require_call = require("./call.js");
const require_client = require("./client.js");
// build/src/identity/profile-role.js
function profileRole(profile, settings, sessionName) {
	const find = (key) => require_setting.settingIn(settings, key, profile);
	if (find("mfa_serial")) throw new require_index.FailureError(`The profile ${require_index.quote(profile)} has mfa_serial. This command cannot ask for the code of an MFA device`);
	const durationSeconds = readDuration(find("duration_seconds"));
	const externalId = settings.get("external_id");
	return {
		...checkedRole({
			arn: find("role_arn"),
			sessionName: find("role_session_name")
		}, `The profile ${require_index.quote(profile)}`, sessionName),
		...durationSeconds === void 0 ? {} : { durationSeconds },
		...externalId ? { externalId } : {}
	};
}
function checkedRole({ arn, sessionName }, subject, defaultSessionName) {
	if (!arn) throw new require_index.FailureError(`${subject} has web_identity_token_file without role_arn. Add role_arn`);
	check(arn, require_options.roleArn);
	if (sessionName) check(sessionName, require_options.identityOptions["role-session-name"]);
	return {
		arn: arn.value,
		sessionName: sessionName?.value ?? defaultSessionName
	};
}
function check({ from, value }, limits) {
	const problem = require_limits.problemWith(value, limits);
	if (problem !== void 0) throw new require_index.UsageError("cluster-credentials", [`${from}: ${problem}`]);
}
function readDuration(setting) {
	if (!setting) return void 0;
	const { min, max } = require_options.identityOptions["role-duration-seconds"];
	const seconds = Number(setting.value);
	if (Number.isInteger(seconds) && seconds >= min && seconds <= max) return seconds;
	throw new require_index.UsageError("cluster-credentials", [`${setting.from}: ${require_index.quote(setting.value)} must be a whole number of seconds from ${min} to ${max}`]);
}
// build/src/identity/credential-process.js
const LARGEST_OUTPUT = 262144;
function keysOfProcess(source, { retryPolicy }) {
	const subject = `credential_process of the profile ${require_index.quote(source.profile)}`;
	const [program, ...args] = require_plain.splitWords(source.command) ?? [];
	if (program === void 0) throw new require_index.FailureError(`${subject}: a quotation mark or a backslash has no partner`);
	return retryPolicy.retry(subject, async (signal) => {
		return printedKeys(await run(program, args, {
			subject,
			signal,
			env: source.env
		}), subject, source);
	});
}
async function run(program, args, { subject, signal, env }) {
	const { execFile } = await import("node:child_process");
	return new Promise((resolve, reject) => {
		const options = {
			env: { ...env },
			maxBuffer: LARGEST_OUTPUT,
			windowsHide: true,
			signal,
			killSignal: "SIGKILL"
		};
		const child = execFile(program, [...args], options, (error, stdout, stderr) => {
			if (!error) resolve(stdout);
			else if (signal.aborted) reject(error);
			else reject(new require_index.FailureError(`${subject}: ${require_index.quote(program)} ${howItFailed(error)}${reasonIn(stderr)}`));
		});
		child.stdin?.on("error", () => {});
		child.stdin?.end();
	});
}
function howItFailed({ code, signal }) {
	if (code === "ENOENT") return "was not found";
	if (code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") return "printed more than 256 KiB";
	if (typeof code === "number") return `failed with exit code ${code}`;
	return `failed (${require_index.sanitize(String(code ?? signal))})`;
}
function reasonIn(stderr) {
	const text = require_index.sanitize(stderr.replace(/[A-Za-z0-9+/=_-]{20,}/g, (word) => looksSecret(word) ? "***" : word));
	return text === "" ? "" : `: ${text}`;
}
function looksSecret(word) {
	return /[a-z]/.test(word) && /[A-Z]/.test(word) && /\d/.test(word);
}
function printedKeys(output, subject, { profile, clock }) {
	const answer = require_json_object.jsonObjectIn(output);
	if (!answer) throw new require_index.FailureError(`${subject}: the output is not a JSON object; it is not shown`);
	if (answer["Version"] !== 1) {
		const version = answer["Version"];
		throw new require_index.FailureError(`${subject}: the output has ${version === void 0 ? "no Version" : `Version ${require_index.quote(JSON.stringify(version))}`}; it must have Version 1`);
	}
	const find = (name) => {
		const value = answer[name];
		return typeof value === "string" && value !== "" ? {
			from: `${name} of the ${subject}`,
			value
		} : void 0;
	};
	const names = ["AccessKeyId", "SecretAccessKey"];
	const given = {
		accessKeyId: find(names[0]),
		secretAccessKey: find(names[1]),
		sessionToken: find("SessionToken"),
		expiration: find("Expiration")
	};
	const keys = require_cli_context.checkedKeys(given, {
		origin: `the credential_process of the profile ${require_index.quote(profile)}`,
		names,
		now: clock.now()
	});
	if (!keys) throw new require_index.FailureError(`${subject}: the output has no AccessKeyId`);
	return keys;
}
// build/src/identity/sdk-keys.js
const logger = {
	trace() {},
	debug() {},
	info() {},
	warn() {},
	error() {}
};
function isContainer(env) {
	return ["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_CONTAINER_CREDENTIALS_FULL_URI"].some((name) => require_setting.variableSetting(env, name) !== void 0);
}
async function keysOfContainer(env, connection) {
	const { fromHttp } = await Promise.resolve().then(() => require("./dist-es.js"));
	const value = (name) => require_setting.variableSetting(env, name)?.value;
	const token = require_setting.variableSetting(env, "AWS_CONTAINER_AUTHORIZATION_TOKEN");
	if (token) require_cli_context.refuseCharacters(token);
	const settings = {
		logger,
		awsContainerCredentialsRelativeUri: value("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"),
		awsContainerCredentialsFullUri: value("AWS_CONTAINER_CREDENTIALS_FULL_URI"),
		awsContainerAuthorizationTokenFile: value("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"),
		awsContainerAuthorizationToken: token?.value
	};
	return fetchKeys("the credentials of the container", connection, async () => fromHttp(Object.fromEntries(Object.entries(settings).filter(([, each]) => each !== void 0)))());
}
async function keysOfInstance(env, connection) {
	if (require_setting.isOn(require_setting.variableSetting(env, "AWS_EC2_METADATA_DISABLED"))) throw new require_index.FailureError("AWS_EC2_METADATA_DISABLED forbids to ask for the credentials of the instance");
	const { fromInstanceMetadata } = await Promise.resolve().then(() => require("./dist-es4.js"));
	return fetchKeys("the credentials of the instance", connection, fromInstanceMetadata({ logger }));
}
async function keysOfLogin(kind, profile, connection) {
	const title = kind === "sso" ? require_client.sso.title : "AWS sign-in";
	const endpoint = kind === "sso" ? connection.endpoint(require_client.sso) : void 0;
	const init = {
		profile,
		logger,
		ignoreCache: true,
		clientConfig: {
			requestHandler: require_call.checkedTransport(connection.transport, {
				title,
				wire: "json"
			}),
			ignoreConfiguredEndpointUrls: true,
			useFipsEndpoint: connection.useFips && endpoint === void 0,
			useDualstackEndpoint: connection.useDualstack && endpoint === void 0,
			...endpoint === void 0 ? {} : { endpoint }
		}
	};
	return fetchKeys(`the login of the profile ${require_index.quote(profile)}`, connection, await providerOf(kind, init));
}
async function providerOf(kind, init) {
	if (kind === "sso") return (await Promise.resolve().then(() => require("./dist-es3.js"))).fromSSO(init);
	return (await Promise.resolve().then(() => require("./dist-es2.js"))).fromLoginCredentials(init);
}
async function fetchKeys(what, connection, provider) {
	const { accessKeyId, secretAccessKey, sessionToken } = await connection.retryPolicy.retry(`Asking for ${what}`, async (signal) => {
		try {
			return await provider();
		} catch (cause) {
			if (signal.aborted || !(cause instanceof Error)) throw cause;
			throw new require_index.FailureError(`Could not get ${what} (${require_index.sanitize(cause.message)})`);
		}
	});
	if (!accessKeyId || !secretAccessKey) throw new require_index.FailureError(`Could not get ${what}: the answer has no keys`);
	return require_cli_context.wrappedKeys({
		accessKeyId,
		secretAccessKey,
		sessionToken
	});
}
// build/src/identity/profile-session.js
async function sessionOfSource(source, { values, connection }, context) {
	const { env, clock } = context;
	switch (source.kind) {
		case "keys": return {
			connection,
			keys: source.keys
		};
		case "role": {
			require_permission.refuseOtherPartition(source.role.arn, connection.region);
			const first = await sessionOfSource(source.source, {
				values,
				connection
			}, context);
			return require_cli_context.assumeChain([source.role], first, context.mask);
		}
		case "web-identity":
			require_permission.refuseOtherPartition(source.role.arn, connection.region);
			return require_cli_context.sessionOfToken(values, {
				source: require_cli_context.tokenFileSource(source.file),
				role: source.role,
				connection
			}, context);
		case "process": return {
			connection,
			keys: await keysOfProcess({
				...source,
				env,
				clock
			}, connection)
		};
		case "container": return {
			connection,
			keys: await keysOfContainer(env, connection)
		};
		case "instance": return {
			connection,
			keys: await keysOfInstance(env, connection)
		};
		case "sso":
		case "login": return {
			connection,
			keys: await keysOfLogin(source.kind, source.profile, connection)
		};
	}
}
// build/src/identity/profile-source.js
function hasAssumedRole(settings) {
	return Boolean(settings?.get("role_arn")) && !settings?.get("web_identity_token_file");
}
function sourceOf(profile, context) {
	const settings = profile.settingsOf(profile.name);
	if (!settings) return void 0;
	if (hasAssumedRole(settings)) return roleSource({
		profile,
		name: profile.name,
		visited: [profile.name]
	}, context);
	return ownSource(profile.name, settings, context);
}
function roleSource(step, context) {
	const settings = step.profile.settingsOf(step.name) ?? /* @__PURE__ */ new Map();
	const role = profileRole(step.name, settings, context.sessionName);
	const from = settings.get("source_profile");
	const named = settings.get("credential_source");
	if (from && named) throw broken(step.name, "has both source_profile and credential_source. Keep one of them");
	if (named) return {
		kind: "role",
		role,
		source: namedSource(named, step.name, context)
	};
	if (from) return {
		kind: "role",
		role,
		source: sourceProfile(from, step, context)
	};
	throw broken(step.name, "has role_arn without source_profile or credential_source. Add one of them");
}
function sourceProfile(name, { profile, name: parent, visited }, context) {
	const settings = profile.settingsOf(name);
	if (!settings) throw broken(parent, `names the source_profile ${require_index.quote(name)}, which does not exist`);
	const hasKeys = settings.has("aws_access_key_id") || settings.has("aws_secret_access_key");
	if (visited.includes(name) && !(name === parent && hasKeys)) throw broken(parent, `leads back to itself by source_profile: ${[...visited, name].join(", ")}`);
	if (hasAssumedRole(settings) && !hasKeys) return roleSource({
		profile,
		name,
		visited: [...visited, name]
	}, context);
	const found = ownSource(name, settings, context);
	if (!found) throw broken(parent, `names the source_profile ${require_index.quote(name)}, which has no credentials`);
	return found;
}
function namedSource(name, profile, { env, now }) {
	switch (name) {
		case "Environment": {
			const keys = require_cli_context.keysOfEnvironment(env, now);
			if (keys) return {
				kind: "keys",
				keys
			};
			throw broken(profile, "has credential_source = Environment, and the environment has no AWS keys");
		}
		case "EcsContainer": return {
			kind: "container",
			profile
		};
		case "Ec2InstanceMetadata": return {
			kind: "instance",
			profile
		};
		default: throw broken(profile, `has credential_source = ${require_index.quote(name)}, which must be Environment, EcsContainer or Ec2InstanceMetadata`);
	}
}
function ownSource(name, settings, { now, sessionName }) {
	const file = settings.get("web_identity_token_file");
	if (file) return {
		kind: "web-identity",
		file,
		role: profileRole(name, settings, sessionName)
	};
	if (settings.get("sso_account_id") || settings.get("sso_role_name")) return {
		kind: "sso",
		profile: name
	};
	if (settings.get("login_session")) return {
		kind: "login",
		profile: name
	};
	const find = (key) => require_setting.settingIn(settings, key, name);
	const given = {
		accessKeyId: find("aws_access_key_id"),
		secretAccessKey: find("aws_secret_access_key"),
		sessionToken: find("aws_security_token") ?? find("aws_session_token"),
		expiration: void 0
	};
	const keys = require_cli_context.checkedKeys(given, {
		origin: `the profile ${require_index.quote(name)}`,
		names: ["aws_access_key_id", "aws_secret_access_key"],
		now
	});
	if (keys) return {
		kind: "keys",
		keys
	};
	const command = settings.get("credential_process");
	if (command) return {
		kind: "process",
		command,
		profile: name
	};
	const half = settings.get("role_arn") ? void 0 : ["source_profile", "credential_source"].find((key) => settings.get(key));
	if (half !== void 0) throw broken(name, `has ${half} without role_arn. Add role_arn`);
}
function broken(profile, what) {
	return new require_index.FailureError(`The profile ${require_index.quote(profile)} ${what}`);
}
// build/src/identity/default-chain.js
async function sessionOfDefaultChain(values, connection, context) {
	const { profile } = connection;
	const { env, clock, log } = context;
	const now = clock.now();
	const keys = profile.isOption ? void 0 : require_cli_context.keysOfEnvironment(env, now);
	if (keys) {
		log.debug(() => "Identity: keys of the environment");
		return {
			connection,
			keys
		};
	}
	if (!profile.isOption && require_cli_context.ambientTokenFileSource.applies(env) && !hasAssumedRole(profile.settingsOf(profile.name))) {
		const role = ambientRole(connection, context);
		require_permission.refuseOtherPartition(role.arn, connection.region);
		return require_cli_context.sessionOfToken(values, {
			source: require_cli_context.ambientTokenFileSource,
			role,
			connection
		}, context);
	}
	const source = sourceOf(profile, {
		env,
		now,
		sessionName: context.job.sessionName
	});
	if (source) {
		log.debug(() => `Identity: the profile ${require_index.quote(profile.name)} (${source.kind})`);
		return sessionOfSource(source, {
			values,
			connection
		}, context);
	}
	return sessionOfMachine({
		values,
		connection
	}, context);
}
function ambientRole({ profile, surface }, { env, job }) {
	const arn = require_setting.variableSetting(env, "AWS_ROLE_ARN") ?? profile.find("role_arn");
	if (!arn) throw new require_index.FailureError(`AWS_WEB_IDENTITY_TOKEN_FILE is set without a role. Set AWS_ROLE_ARN too, or ${require_names.shown("role-to-assume", surface)}`);
	return checkedRole({
		arn,
		sessionName: require_setting.variableSetting(env, "AWS_ROLE_SESSION_NAME") ?? profile.find("role_session_name")
	}, "AWS_WEB_IDENTITY_TOKEN_FILE", job.sessionName);
}
async function sessionOfMachine({ values, connection }, context) {
	const { profile, surface } = connection;
	const { env, log } = context;
	if (!profile.isOption) require_cli_context.refuseLoneSecret(env);
	const kind = isContainer(env) ? "container" : "instance";
	log.debug(() => `Identity: the role of the ${kind}`);
	const session = () => sessionOfSource({
		kind,
		profile: profile.name
	}, {
		values,
		connection
	}, context);
	if (kind === "container") return session();
	const noIdentity = (why) => new require_index.ConfigurationError(`No identity. Neither ${require_names.shown("role-to-assume", surface)} with an OIDC token, nor AWS keys in the environment, the profile ${require_index.quote(profile.name)}, a web identity token file, a container or an instance (${why})`, { code: "NoCredentials" });
	if (require_setting.isOn(require_setting.variableSetting(env, "AWS_EC2_METADATA_DISABLED"))) throw noIdentity("AWS_EC2_METADATA_DISABLED is set");
	return session().catch((cause) => {
		throw cause instanceof require_index.FailureError ? noIdentity(cause.message) : cause;
	});
}
exports.sessionOfDefaultChain = sessionOfDefaultChain;
