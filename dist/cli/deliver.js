const require_index = require("./index.js");
const require_secret = require("./secret.js");
const require_run = require("./run.js");
const require_variables = require("./variables.js");
const require_stdio = require("./stdio.js");
const require_read = require("./read.js");
const require_spark = require("./spark.js");
const require_cli_context = require("./cli-context.js");
let node_os = require("node:os");
let node_fs = require("node:fs");
let node_crypto = require("node:crypto");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
// build/src/entry/output-encoding.js
const NAME = "AWS_CLI_OUTPUT_ENCODING";
const CODECS = [
	{
		name: "utf-8",
		others: [
			"utf8",
			"u8",
			"utf",
			"cp65001"
		],
		encoding: "utf8",
		last: 1114111
	},
	{
		name: "latin-1",
		others: [
			"latin1",
			"latin",
			"l1",
			"iso-8859-1",
			"iso8859-1",
			"8859",
			"cp819"
		],
		encoding: "latin1",
		last: 255
	},
	{
		name: "ascii",
		others: ["us-ascii", "646"],
		encoding: "latin1",
		last: 127
	}
];
function outputEncoding(env) {
	const given = require_index.variable(env, NAME) ?? "utf-8";
	const typed = given.toLowerCase().replace(/[ _]/g, "-");
	const codec = CODECS.find(({ name, others }) => [name, ...others].some((each) => each === typed));
	if (!codec) throw new require_index.FailureError(`${NAME}: ${require_index.quote(given)} must be ${require_read.oneOf(CODECS.map(({ name }) => name))}`);
	return (text) => {
		if ([...text].some((character) => (character.codePointAt(0) ?? 0) > codec.last)) throw new require_index.FailureError(`${NAME}: the answer has a character that ${codec.name} does not have. Use utf-8`);
		return Buffer.from(text, codec.encoding);
	};
}
// build/src/handover/private-file.js
const WINDOWS = (0, node_os.platform)() === "win32";
const NEW = node_fs.constants.O_WRONLY | node_fs.constants.O_CREAT | node_fs.constants.O_EXCL | (node_fs.constants.O_NOFOLLOW ?? 0);
const EXISTS = "exists already. Remove it or choose another name";
async function makePrivateFolder(parent, name) {
	await refuseSharedFolder(parent);
	const folder = (0, node_path.join)(parent, name);
	await (0, node_fs_promises.mkdir)(folder, 448).catch((cause) => {
		throw new require_index.ConfigurationError(`The folder ${require_index.quote(folder)} could not be made`, { cause });
	});
	await (0, node_fs_promises.chmod)(folder, 448);
	return folder;
}
async function writePrivateFile(path, content) {
	await refuseSharedFolder((0, node_path.dirname)(path));
	await writeNew(path, content);
}
async function refusePrivateFile(path) {
	await refuseSharedFolder((0, node_path.dirname)(path));
	if (await (0, node_fs_promises.lstat)(path).catch(() => void 0)) throw new require_index.ConfigurationError(`${require_index.quote(path)} ${EXISTS}`);
}
async function replacePrivateFile(path, content) {
	await refuseSharedFolder((0, node_path.dirname)(path));
	await refuseForeignFile(path);
	const sibling = (0, node_path.join)((0, node_path.dirname)(path), `.${(0, node_path.basename)(path)}.${(0, node_crypto.randomUUID)()}`);
	await writeNew(sibling, content);
	try {
		await (0, node_fs_promises.rename)(sibling, path);
	} catch (cause) {
		await (0, node_fs_promises.unlink)(sibling).catch(() => {});
		throw new require_index.ConfigurationError(`${require_index.quote(path)} could not be replaced`, { cause });
	}
}
function removePrivateFolder(folder) {
	return (0, node_fs_promises.rm)(folder, {
		recursive: true,
		force: true
	}).then(() => true, () => false);
}
async function writeNew(path, content) {
	let file;
	try {
		file = await (0, node_fs_promises.open)(path, NEW, 384);
		await file.chmod(384);
		await file.writeFile(content.reveal());
		await file.sync();
		await file.close();
	} catch (cause) {
		await file?.close().catch(() => {});
		if (file) await (0, node_fs_promises.unlink)(path).catch(() => {});
		const exists = require_index.codeOf(cause) === "EEXIST";
		throw new require_index.ConfigurationError(`${require_index.quote(path)} ${exists ? EXISTS : "could not be written"}`, { cause });
	}
}
async function refuseSharedFolder(folder) {
	const found = await (0, node_fs_promises.stat)(folder).catch((cause) => {
		throw new require_index.ConfigurationError(`There is no folder ${require_index.quote(folder)}`, { cause });
	});
	if (!found.isDirectory()) throw new require_index.ConfigurationError(`${require_index.quote(folder)} is not a folder`);
	if (WINDOWS) return;
	for (const path of /* @__PURE__ */ new Set([...withParents((0, node_path.resolve)(folder)), ...withParents(await (0, node_fs_promises.realpath)(folder))])) {
		const { mode } = await (0, node_fs_promises.stat)(path);
		if (mode & 18 && !(mode & 512)) throw new require_index.ConfigurationError(`Others can write to the folder ${require_index.quote(path)}. Choose another for what is secret, or run chmod go-w on it`);
	}
	if (found.uid !== 0 && found.uid !== (0, node_os.userInfo)().uid) throw new require_index.ConfigurationError(`The folder ${require_index.quote(folder)} belongs to another user. Choose another for what is secret`);
}
function withParents(path) {
	return (0, node_path.dirname)(path) === path ? [path] : [path, ...withParents((0, node_path.dirname)(path))];
}
async function refuseForeignFile(path) {
	const found = await (0, node_fs_promises.lstat)(path).catch(() => void 0);
	if (found === void 0) return;
	if (!found.isFile()) throw new require_index.ConfigurationError(`${require_index.quote(path)} is a link, a folder or a device, not a file`);
	if (!WINDOWS && found.uid !== (0, node_os.userInfo)().uid) throw new require_index.ConfigurationError(`${require_index.quote(path)} belongs to another user`);
}
// build/src/connect/token-variables.js
function tokenVariables(login, names) {
	const { token, endpoint, id, direct } = login;
	const address = endpoint === void 0 ? void 0 : require_spark.addressOf(endpoint);
	const known = [
		[names.endpoint, endpoint],
		["HOST", address?.host],
		["PORT", address?.port.toString()],
		[names.token, token],
		[names.id, id],
		[names.expiration, require_variables.expirationOf(login)],
		[names.username, direct?.username],
		[names.password, direct?.password]
	].flatMap(([word, value]) => word === void 0 || value === void 0 ? [] : [[require_variables.variableName(names, word), value]]);
	const { remote } = names;
	return {
		...Object.fromEntries(known),
		...address && remote ? { [remote]: require_spark.sparkRemote(address, token) } : {}
	};
}
function tokenOutputs(login) {
	const { token, endpoint, id, direct } = login;
	const address = endpoint === void 0 ? void 0 : require_spark.addressOf(endpoint);
	return {
		...direct ? {
			username: direct.username,
			password: direct.password
		} : {},
		token,
		...id === void 0 ? {} : { id },
		expiration: require_variables.expirationOf(login),
		...endpoint === void 0 ? {} : { endpoint },
		...address ? {
			host: address.host,
			port: String(address.port)
		} : {}
	};
}
// build/src/handover/for-clients.js
async function forClients({ plan, operation, handover, login, target, folder }, presets = plan.presets.length > 0 ? plan.presets : ["env"]) {
	const names = namesFor(operation.exports, handover);
	if (require_run.isToken(login)) return {
		variables: forTokens(login, names, plan),
		files: {},
		secrets: [],
		overriddenBy: []
	};
	const kind = operation.clients;
	if (!kind || !isPasswordNames(names)) throw new Error("a login of an operation that returns tokens");
	if (!isNamed(plan)) return {
		variables: require_variables.environmentVariables(login, names, names.prefix, {
			kind,
			target
		}),
		files: {},
		secrets: [],
		overriddenBy: []
	};
	const { presetTable } = await Promise.resolve().then(() => require("./table.js"));
	const { makePresets } = await Promise.resolve().then(() => require("./presets.js"));
	const { derivedSecrets } = await Promise.resolve().then(() => require("./derived-secrets.js"));
	const { variables, files = {} } = makePresets(presets, {
		...plan,
		kind,
		login,
		names,
		target,
		pathOf: (file) => (0, node_path.join)(folder, file)
	}, plan.envMap);
	const overriddenBy = presets.flatMap((name) => presetTable[name].overriddenBy ?? []);
	return {
		variables,
		files,
		secrets: derivedSecrets({
			variables,
			files
		}, login),
		overriddenBy
	};
}
function forTokens(login, names, { envMap }) {
	if (isPasswordNames(names)) throw new Error("a token of an operation that returns passwords");
	const values = {
		token: login.token,
		endpoint: login.endpoint,
		expiration: require_variables.expirationOf(login)
	};
	const mapped = envMap.flatMap(({ name, word }) => {
		const value = values[word];
		return value === void 0 ? [] : [[name, value]];
	});
	return {
		...tokenVariables(login, names),
		...Object.fromEntries(mapped)
	};
}
function isPasswordNames(names) {
	return !("token" in names);
}
function namesFor(exports, handover) {
	return {
		...exports,
		prefix: handover["env-prefix"] ?? exports.prefix
	};
}
function isNamed({ presets, envMap }) {
	return presets.length > 0 || envMap.length > 0;
}
function setNames(variables) {
	return `Set ${require_read.allOf(Object.keys(variables))}`;
}
function warningsAbout({ variables, overriddenBy }, env) {
	const replaced = Object.entries(variables).flatMap(([name, value]) => {
		const before = require_index.variable(env, name);
		return before === void 0 || before === require_secret.revealed(value) ? [] : [name];
	});
	const first = [...new Set(overriddenBy)].filter((name) => !Object.hasOwn(variables, name) && require_index.variable(env, name) !== void 0);
	const [are, them] = first.length === 1 ? ["is", "it"] : ["are", "them"];
	return [...replaced.length === 0 ? [] : [`${require_read.allOf(replaced)} had another value already. The new value replaces it`], ...first.length === 0 ? [] : [`${require_read.allOf(first)} ${are} set in this job, and clients read ${them} first. Unset ${them}, or they may use another login or another server`]];
}
// build/src/handover/private-folder.js
const PREFIX = "cluster-credentials-";
function privateFolder(parent = (0, node_path.resolve)((0, node_os.tmpdir)())) {
	const name = `${PREFIX}${(0, node_crypto.randomUUID)()}`;
	const path = (0, node_path.join)(parent, name);
	return {
		path,
		async write(files) {
			await makePrivateFolder(parent, name);
			try {
				for (const [file, content] of Object.entries(files)) await writePrivateFile((0, node_path.join)(path, file), content);
			} catch (error) {
				await removePrivateFolder(path);
				throw error;
			}
		},
		remove: () => removePrivateFolder(path)
	};
}
// build/src/handover/step.js
function outputsOf(login, target) {
	return require_run.isToken(login) ? tokenOutputs(login) : require_variables.stepOutputs(login, target);
}
// build/src/entry/cli/hand-over.js
async function handOver(result, request, context) {
	const { connection: plan, delivery, operation, handover } = request;
	const { login, target } = result;
	const folder = privateFolder();
	const clients = await forClients({
		plan,
		operation,
		handover,
		login,
		target,
		folder: folder.path
	});
	const { files, secrets } = clients;
	const variables = isDotenv(delivery) ? withoutRemote(clients.variables, request, context) : clients.variables;
	const hasFiles = Object.keys(files).length > 0;
	await context.mask(secrets);
	const warnings = delivery["dotenv-file"] === void 0 ? warningsAbout(clients, context.env) : [];
	for (const line of warnings) context.log.warning(line);
	let isTaken = false;
	process.once("exit", () => {
		if (!isTaken) (0, node_fs.rmSync)(folder.path, {
			recursive: true,
			force: true
		});
	});
	if (hasFiles) await folder.write(files);
	isTaken = await write(variables, result, request, context);
	if (!isTaken) return require_index.ExitCode.failure;
	if (isNamed(plan)) context.log.info(setNames(variables));
	if (hasFiles) context.log.info(`Files with the login are in ${folder.path}. Remove this folder when you are done`);
	return require_index.ExitCode.ok;
}
function isDotenv({ print: form, "dotenv-file": file }) {
	return form === "dotenv" || file !== void 0;
}
function withoutRemote(variables, { operation }, { log }) {
	const remote = "remote" in operation.exports ? operation.exports.remote : void 0;
	if (remote === void 0) return variables;
	log.warning(`${remote} is left out: the readers of dotenv files do not read its semicolons alike. Use --print sh`);
	return Object.fromEntries(Object.entries(variables).filter(([name]) => name !== remote));
}
async function write(variables, { login, target }, { delivery }, context) {
	if (delivery.export !== void 0) {
		await found(context.system).publish?.({
			outputs: outputsOf(login, target),
			variables
		}, context);
		return true;
	}
	if (delivery["dotenv-file"] !== void 0) {
		await writePrivateFile((0, node_path.resolve)(delivery["dotenv-file"]), require_stdio.printed("dotenv", variables));
		return true;
	}
	return require_stdio.print(require_stdio.printed(delivery.print ?? "sh", variables).reveal());
}
function found(system) {
	if (system) return system;
	throw new require_index.ConfigurationError("--export: no CI system was found here. Name it, as in --export gitlab");
}
// build/src/entry/cli/deliver.js
async function refuseDelivery({ request, command, context: { system, env } }) {
	const { delivery, operation, connection } = request;
	const exposure = {
		allowUnmasked: delivery["allow-unmasked"] === true,
		maskConfirmed: delivery["add-mask"] === true
	};
	const problems = [...commandProblems(delivery, command), ...clientProblems(request, command)];
	if (problems.length > 0) throw new require_index.UsageError(operation.name, problems);
	if (delivery.export !== void 0) {
		require_cli_context.refuseExport(found(system), exposure, env);
		if (connection.hasFiles) require_cli_context.refuseFiles(found(system));
	}
	if (delivery.print !== void 0 && process.stdout.isTTY) throw new require_index.ConfigurationError("--print shows the password; stdout is a terminal. Evaluate the output, or redirect it");
	if (delivery.print !== void 0 && system) require_cli_context.refuseExposure(system, exposure);
	if (delivery["dotenv-file"] !== void 0) await refusePrivateFile((0, node_path.resolve)(delivery["dotenv-file"]));
	if (connection.hasFiles || delivery.refresh || command && !delivery.tty) await refuseSharedFolder((0, node_path.resolve)((0, node_os.tmpdir)()));
}
function commandProblems(delivery, command) {
	const others = [
		"export",
		"print",
		"dotenv-file"
	].filter((name) => delivery[name] !== void 0);
	const forCommand = [
		"keep-env",
		"no-masking",
		"tty",
		"refresh"
	].filter((name) => delivery[name]);
	if (command === void 0) return forCommand.map((name) => `--${name}: needs a command after --`);
	if (command.length === 0) return ["Give a command after --"];
	return others.map((name) => `--${name}: excludes a command after --`);
}
function clientProblems({ connection, delivery, operation }, command) {
	const { export: exported, print, "dotenv-file": file, "set-netrc": setNetrc } = delivery;
	const isHandedOver = command !== void 0 || [
		exported,
		print,
		file
	].some((value) => value !== void 0);
	const named = [...connection.presets.length > 0 ? ["--preset"] : [], ...connection.envMap.length > 0 ? ["--env-map"] : []];
	return [
		...isHandedOver ? [] : named.map((name) => `${name}: needs a command after --, or --export, --print or --dotenv-file`),
		...setNetrc && operation.clients !== "livy" ? ["--set-netrc: the clients of this cluster read no netrc file. Remove it"] : [],
		...setNetrc && connection.presets.length > 0 ? ["--set-netrc: a preset is given. Use --preset netrc, which sets NETRC, or remove --set-netrc"] : []
	];
}
function isPrinted({ request: { delivery }, command, present }) {
	if (present.printsNothing && delivery.print === void 0) return false;
	return command === void 0 && delivery.export === void 0 && delivery["dotenv-file"] === void 0;
}
async function deliver(result, { request, present, encode, command, context, secrets = [] }) {
	const { delivery } = request;
	const [program, ...args] = command ?? [];
	if (program !== void 0) {
		const { runCommand } = await Promise.resolve().then(() => require("./run-command.js"));
		return runCommand({
			command: [program, ...args],
			request,
			result,
			context,
			secrets
		});
	}
	if (delivery.export === void 0 && delivery.print === void 0 && delivery["dotenv-file"] === void 0) {
		if (!present.printsNothing) warnOfTheLog(context, result.login);
		const text = encode(await present.answer(result.document));
		return text.length === 0 || await require_stdio.print(text) ? require_index.ExitCode.ok : require_index.ExitCode.failure;
	}
	return handOver(result, request, context);
}
function warnOfTheLog({ system, log }, login) {
	if (system && system.masks !== "always") log.warning(`The ${require_run.isToken(login) ? "token" : "password"} is printed, and ${system.name} cannot mask it. Use "-- COMMAND" to keep it out of the log`);
}
Object.defineProperty(exports, "deliver", {
	enumerable: true,
	get: function() {
		return deliver;
	}
});
Object.defineProperty(exports, "forClients", {
	enumerable: true,
	get: function() {
		return forClients;
	}
});
Object.defineProperty(exports, "isNamed", {
	enumerable: true,
	get: function() {
		return isNamed;
	}
});
Object.defineProperty(exports, "isPasswordNames", {
	enumerable: true,
	get: function() {
		return isPasswordNames;
	}
});
Object.defineProperty(exports, "isPrinted", {
	enumerable: true,
	get: function() {
		return isPrinted;
	}
});
Object.defineProperty(exports, "namesFor", {
	enumerable: true,
	get: function() {
		return namesFor;
	}
});
Object.defineProperty(exports, "outputEncoding", {
	enumerable: true,
	get: function() {
		return outputEncoding;
	}
});
Object.defineProperty(exports, "privateFolder", {
	enumerable: true,
	get: function() {
		return privateFolder;
	}
});
Object.defineProperty(exports, "refuseDelivery", {
	enumerable: true,
	get: function() {
		return refuseDelivery;
	}
});
Object.defineProperty(exports, "replacePrivateFile", {
	enumerable: true,
	get: function() {
		return replacePrivateFile;
	}
});
Object.defineProperty(exports, "setNames", {
	enumerable: true,
	get: function() {
		return setNames;
	}
});
Object.defineProperty(exports, "warningsAbout", {
	enumerable: true,
	get: function() {
		return warningsAbout;
	}
});
