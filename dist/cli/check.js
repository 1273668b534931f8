const require_index = require("./index.js");
const require_exchange = require("./exchange.js");
const require_proxy = require("./proxy.js");
const require_tunnel = require("./tunnel.js");
const require_network_problem = require("./network-problem.js");
const require_secret = require("./secret.js");
const require_transport_error = require("./transport-error.js");
const require_target = require("./target.js");
let node_crypto = require("node:crypto");
let node_http = require("node:http");
let node_net = require("node:net");
let node_tls = require("node:tls");
let node_util = require("node:util");
// build/src/check/connection.js
const NEXT_ADDRESS = 1e3;
function openSocket({ host, port }, { signal, onAddress }) {
	return new Promise((resolve, reject) => {
		const socket = (0, node_net.connect)({
			host,
			port,
			autoSelectFamily: true,
			autoSelectFamilyAttemptTimeout: NEXT_ADDRESS
		});
		closeWith(signal, socket);
		socket.on("lookup", (_, address) => address !== void 0 && onAddress(address));
		socket.on("error", reject);
		socket.once("connect", () => {
			socket.setNoDelay();
			resolve(socket);
		});
	});
}
function closeWith(signal, connection) {
	const close = () => void connection.destroy();
	if (signal.aborted) close();
	else signal.addEventListener("abort", close, { once: true });
}
function startTls(socket, { target: { host }, sslmode, ca, kind }) {
	return new Promise((resolve, reject) => {
		const secure = (0, node_tls.connect)({
			socket,
			host,
			...(0, node_net.isIP)(host) === 0 ? { servername: host } : {},
			...kind === "livy" ? { ALPNProtocols: ["http/1.1"] } : {},
			...verification(sslmode, ca)
		});
		secure.on("error", reject);
		secure.once("close", () => reject(require_network_problem.lost("before TLS was ready")));
		secure.once("secureConnect", () => resolve(secure));
	});
}
function verification(sslmode, ca) {
	const isVerified = sslmode !== "require" || ca !== void 0;
	return {
		...ca === void 0 ? {} : { ca },
		rejectUnauthorized: isVerified,
		...sslmode === "verify-full" ? {} : { checkServerIdentity: () => void 0 }
	};
}
// build/src/check/livy.js
const ENOUGH = 65536;
async function askLivy(connection, { login, authority }) {
	const { username, password } = login;
	const authorization = `Basic ${Buffer.from(`${username}:${password.reveal()}`).toString("base64")}`;
	require_index.keepOutOfMessages(new require_secret.Secret(authorization));
	const { status, body } = await get(connection, {
		host: authority,
		accept: "application/json",
		authorization
	});
	if (status === 200 && /^\s*\{[\s\S]*"sessions"\s*:\s*\[/.test(body)) return;
	throw refusal(status);
}
function get(connection, headers) {
	return new Promise((resolve, reject) => {
		const call = (0, node_http.request)({
			path: "/sessions",
			headers,
			createConnection: () => connection
		});
		call.on("error", reject);
		call.on("upgrade", () => resolve({
			status: 101,
			body: ""
		}));
		call.on("response", (response) => {
			const status = response.statusCode ?? 0;
			const chunks = [];
			let size = 0;
			const finish = () => resolve({
				status,
				body: Buffer.concat(chunks).toString("utf8", 0, ENOUGH)
			});
			if (status !== 200) return finish();
			response.on("error", reject);
			response.on("end", finish);
			response.on("data", (chunk) => {
				chunks.push(chunk);
				size += chunk.length;
				if (size < ENOUGH) return;
				response.pause();
				finish();
			});
		});
		call.end();
	});
}
function refusal(status) {
	if (status === 401 || status === 403) return new require_network_problem.Problem(`Livy refused the login (HTTP ${status})`, { cure: ({ option, login }) => `Check that ${option("host")} is the primary node of the cluster that gave the login. The login expires at ${login.expiresAt.toISOString()}` });
	if (status === 429 || status >= 502 && status <= 504) return new require_network_problem.Problem(`Livy is not ready (HTTP ${status})`, {
		mayPass: true,
		cure: ({ option }) => `Try again, or set ${option("wait-for-connection")} to wait for it`
	});
	if (status >= 300 && status < 400) return new require_network_problem.Problem(`the server answered with a redirect (HTTP ${status}), which is not followed`, { cure: notLivy });
	if (status >= 500) return new require_network_problem.Problem(`Livy failed (HTTP ${status})`, { cure: () => "Look into the log of Livy on the primary node" });
	return new require_network_problem.Problem(`the server is not Livy (HTTP ${status}${status === 200 ? ", but no list of sessions" : ""})`, { cure: notLivy });
}
function notLivy({ option }) {
	return `Check ${option("host")} and ${option("port")}: Livy listens on 8998 if nothing else is set`;
}
// build/src/check/postgres/protocol-error.js
var ProtocolError = class extends Error {
	name = "ProtocolError";
};
var ServerError = class extends Error {
	name = "ServerError";
	code;
	text;
	constructor(fields) {
		const [severity = "ERROR", code = "", text = ""] = [
			"S",
			"C",
			"M"
		].map((letter) => fields.get(letter));
		super(require_index.sanitize(`${[severity, code].filter((part) => part !== "").join(" ")}: ${text}`));
		this.code = require_index.sanitize(code);
		this.text = require_index.sanitize(text);
	}
};
// build/src/check/postgres/messages.js
const SSL_REQUEST = Buffer.from([
	0,
	0,
	0,
	8,
	4,
	210,
	22,
	47
]);
const PROTOCOL_3_0 = 196608;
function startup(parameters) {
	const texts = Object.entries(parameters).flat().map(cString);
	const body = Buffer.concat([
		int32(PROTOCOL_3_0),
		...texts,
		Buffer.of(0)
	]);
	return Buffer.concat([int32(body.length + 4), body]);
}
function password(text) {
	return message("p", cString(text));
}
function saslFirst(mechanism, text) {
	const data = Buffer.from(text);
	return message("p", cString(mechanism), int32(data.length), data);
}
function saslNext(text) {
	return message("p", Buffer.from(text));
}
function query(statement) {
	return message("Q", cString(statement));
}
function terminate() {
	return message("X");
}
function authentication({ body }) {
	if (body.length < 4) throw new ProtocolError("a message is cut short");
	return {
		method: body.readInt32BE(0),
		data: body.subarray(4)
	};
}
function names(data) {
	return data.toString("utf8").split("\0").filter((name) => name !== "");
}
function firstColumn({ body }) {
	if (body.length < 6 || body.readInt16BE(0) < 1) throw new ProtocolError("a row has no column");
	const length = body.readInt32BE(2);
	if (length === -1) return void 0;
	if (length < 0 || 6 + length > body.length) throw new ProtocolError("a row is cut short");
	return body.toString("utf8", 6, 6 + length);
}
function errorFields({ body }) {
	const fields = names(body).map((field) => [field.slice(0, 1), field.slice(1)]);
	return new Map(fields);
}
function message(type, ...parts) {
	const body = Buffer.concat(parts);
	return Buffer.concat([
		Buffer.from(type),
		int32(body.length + 4),
		body
	]);
}
function int32(value) {
	const bytes = Buffer.alloc(4);
	bytes.writeInt32BE(value);
	return bytes;
}
function cString(text) {
	if (text.includes("\0")) throw new ProtocolError("a name or a password contains a NUL");
	return Buffer.from(`${text}\0`);
}
// build/src/check/postgres/scram.js
const MOST_ITERATIONS = 1e6;
const HEADER = "n,,";
function scram({ password, username = "", nonce = (0, node_crypto.randomBytes)(18).toString("base64") }) {
	const bare = `n=${username},r=${nonce}`;
	let expected;
	return {
		first: HEADER + bare,
		async final(serverFirst) {
			const [, whole = "", salt = "", count = ""] = /^r=([^,]+),s=([A-Za-z0-9+/=]+),i=(\d{1,9})/.exec(serverFirst) ?? [];
			if (!whole.startsWith(nonce) || whole === nonce) throw new ProtocolError("its answer to SCRAM is not valid");
			const iterations = Number(count);
			if (iterations < 1 || iterations > MOST_ITERATIONS) throw new ProtocolError("SCRAM has too many iterations");
			const salted = await derive(normalized(password), Buffer.from(salt, "base64"), iterations, 32, "sha256");
			const clientKey = hmac(salted, "Client Key");
			const withoutProof = `c=${Buffer.from(HEADER).toString("base64")},r=${whole}`;
			const dialogue = `${bare},${serverFirst},${withoutProof}`;
			const signature = hmac((0, node_crypto.createHash)("sha256").update(clientKey).digest(), dialogue);
			expected = hmac(hmac(salted, "Server Key"), dialogue);
			return `${withoutProof},p=${Buffer.from(clientKey.map((byte, index) => byte ^ (signature[index] ?? 0))).toString("base64")}`;
		},
		verify(serverFinal) {
			const [, text = ""] = /^v=([A-Za-z0-9+/=]+)/.exec(serverFinal) ?? [];
			const signature = Buffer.from(text, "base64");
			if (expected?.length !== signature.length || !(0, node_crypto.timingSafeEqual)(expected, signature)) throw new ProtocolError("it does not know the password that it checks");
		}
	};
}
const derive = (0, node_util.promisify)(node_crypto.pbkdf2);
function hmac(key, text) {
	return (0, node_crypto.createHmac)("sha256", key).update(text).digest();
}
function normalized(password) {
	return password.normalize("NFKC");
}
// build/src/check/postgres/authenticate.js
const METHOD = {
	ok: 0,
	cleartext: 3,
	md5: 5,
	sasl: 10,
	saslContinue: 11,
	saslFinal: 12
};
const OTHERS = {
	2: "Kerberos V5",
	7: "GSSAPI",
	8: "GSSAPI",
	9: "SSPI",
	13: "digest, Redshift's own method",
	14: "an identity provider's token, Redshift's own method"
};
function authenticate({ username, password: secret }) {
	let dialogue;
	let isProven = false;
	let isDone = false;
	let isAsked = false;
	const once = () => {
		if (isAsked) throw new ProtocolError("it asks for a password again");
		isAsked = true;
	};
	return {
		isDone: () => isDone,
		async answer(request) {
			const { method, data } = authentication(request);
			switch (method) {
				case METHOD.ok:
					if (dialogue && !isProven) throw new ProtocolError("it leaves out its part of SCRAM");
					isDone = true;
					return;
				case METHOD.cleartext:
					once();
					return password(secret.reveal());
				case METHOD.md5:
					once();
					if (data.length < 4) throw new ProtocolError("a message is cut short");
					return password(`md5${md5(md5(secret.reveal() + username), data.subarray(0, 4))}`);
				case METHOD.sasl:
					once();
					if (!names(data).includes("SCRAM-SHA-256")) throw unknownMethod("SASL without SCRAM-SHA-256");
					dialogue = scram({ password: secret.reveal() });
					return saslFirst("SCRAM-SHA-256", dialogue.first);
				case METHOD.saslContinue:
					if (!dialogue) throw new ProtocolError("it answers to SCRAM before the beginning");
					return saslNext(await dialogue.final(data.toString("utf8")));
				case METHOD.saslFinal:
					if (!dialogue) throw new ProtocolError("it answers to SCRAM before the beginning");
					dialogue.verify(data.toString("utf8"));
					isProven = true;
					return;
				default: throw unknownMethod(OTHERS[method] ?? `method ${method}`);
			}
		}
	};
}
function unknownMethod(name) {
	return new require_network_problem.Problem(`the server asks for a method of login that psql and this check do not have (${name})`, { cure: ({ option }) => `Check that ${option("host")} and ${option("port")} name the cluster. If they do, leave out ${option("check-connection")}` });
}
function md5(text, salt = Buffer.alloc(0)) {
	try {
		return (0, node_crypto.createHash)("md5").update(text).update(salt).digest("hex");
	} catch (cause) {
		throw new require_network_problem.Problem("the server asks for an md5 digest, which this machine does not compute", {
			cause,
			cure: ({ option }) => `FIPS mode forbids md5. Leave out ${option("check-connection")} on this machine`
		});
	}
}
// build/src/check/postgres/framing.js
const LARGEST_MESSAGE = 65536;
const LARGEST_DIALOGUE = 1048576;
function framing() {
	let rest = Buffer.alloc(0);
	let total = 0;
	return { push(chunk) {
		total += chunk.length;
		if (total > LARGEST_DIALOGUE) throw new ProtocolError("it sends more than 1 MiB");
		rest = Buffer.concat([rest, chunk]);
		const messages = [];
		while (rest.length >= 5) {
			const length = rest.readUInt32BE(1);
			if (length < 4) throw new ProtocolError("a message has an impossible length");
			if (length > LARGEST_MESSAGE) throw new ProtocolError("a message is larger than 64 KiB");
			if (rest.length <= length) break;
			messages.push({
				type: rest.toString("latin1", 0, 1),
				body: rest.subarray(5, length + 1)
			});
			rest = rest.subarray(length + 1);
		}
		return messages;
	} };
}
// build/src/check/postgres/log-in.js
const PASSING = /[SKNAv]/;
async function logIn(connection, { login, database }) {
	const receive = receiver(connection);
	connection.write(startup({
		user: login.username,
		...database === void 0 ? {} : { database },
		client_encoding: "UTF8",
		application_name: "cluster-credentials"
	}));
	const proof = authenticate(login);
	while (!proof.isDone()) {
		const answer = await proof.answer(await receive("R"));
		if (answer) connection.write(answer);
	}
	await receive("Z");
	connection.write(query("select current_user"));
	await receive("T");
	const user = firstColumn(await receive("D"));
	await receive("C");
	await receive("Z");
	await new Promise((resolve) => connection.end(terminate(), () => resolve()));
	return user === void 0 ? void 0 : require_index.sanitize(user);
}
function receiver(connection) {
	const chunks = connection[Symbol.asyncIterator]();
	const { push } = framing();
	const ready = [];
	return async (type) => {
		for (;;) {
			const message = ready.shift();
			if (message === void 0) {
				const { value, done } = await chunks.next();
				if (done) throw require_network_problem.lost("before the login was done");
				ready.push(...push(value));
				continue;
			}
			if (message.type === "E") throw new ServerError(errorFields(message));
			if (message.type === type) return message;
			if (!PASSING.test(message.type)) throw new ProtocolError("a message comes that does not belong here");
		}
	};
}
// build/src/check/postgres/request-tls.js
async function requestTls(socket) {
	socket.write(SSL_REQUEST);
	const answer = await firstBytes(socket);
	const letter = answer.toString("latin1", 0, 1);
	if (letter === "S" && answer.length === 1) return;
	if (letter === "N" && answer.length === 1) throw new require_network_problem.Problem("the server does not offer TLS", { cure: ({ option }) => `Redshift always does: check ${option("host")} and ${option("port")}, and what is between. The password was not sent` });
	if (letter === "E") throw new require_network_problem.Problem("the server answered with an error before TLS", {
		mayPass: true,
		cure: ({ option }) => `It may be overloaded. Try again, or set ${option("wait-for-connection")} to wait for it`
	});
	throw new ProtocolError("it does not answer to the request for TLS");
}
function firstBytes(socket) {
	return new Promise((resolve, reject) => {
		const closed = () => reject(require_network_problem.lost("before TLS began"));
		socket.once("error", reject);
		socket.once("close", closed);
		socket.once("end", closed);
		socket.once("data", (bytes) => {
			socket.pause();
			socket.off("error", reject);
			socket.off("close", closed);
			socket.off("end", closed);
			resolve(bytes);
		});
	});
}
// build/src/check/postgres/server-problem.js
const ROWS = [
	{
		pattern: /token (?:has |is )?expired|credentials? (?:has|have|is|are) expired/i,
		clause: () => "the login has expired",
		cure: ({ login, clock }) => `It is valid until ${login.expiresAt.toISOString()}, and the clock of this machine says ${new Date(clock.now()).toISOString()}. Use a login at once, or ask for one that lasts longer`
	},
	{
		pattern: /group .* does not exist/i,
		clause: () => "a group of the login is not in the database",
		cure: ({ option }) => `Create it, or remove it from ${option("db-groups")}`
	},
	{
		pattern: /(?:user|role) .* does not exist/i,
		clause: ({ login }) => `the database has no user for the login ${require_index.quote(login.username)}`,
		cure: (given) => `AWS gives a login also for a user that does not exist. ${createCure(given)}`
	},
	{
		pattern: /no pg_hba\.conf entry/i,
		clause: () => "the server has no rule that allows this login",
		cure: ({ option }) => `TLS was used. Check that ${option("host")} is the cluster, and that the user may log in to this database`
	},
	{
		pattern: /^28P01|password authentication failed|IAM authentication failed/i,
		clause: ({ login }) => `the password of ${require_index.quote(login.username)} was refused`,
		cure: (given) => `TLS was used, so that is not the reason. Check that ${given.option("host")} is the cluster that gave the login. If the user does not exist: ${createCure(given)}`
	},
	{
		pattern: /^3D000|database .* does not exist/i,
		clause: ({ target }) => `there is no database ${require_index.quote(target.database ?? "")}`,
		cure: ({ option }) => `Check ${option("database")} and ${option("db-name")}`
	},
	{
		pattern: /^42501|permission denied|not (?:currently )?accepting connections/i,
		clause: ({ target }) => `the user may not connect to the database ${require_index.quote(target.database ?? "")}`,
		cure: ({ option }) => `Grant it this right, name a group that has it in ${option("db-groups")}, or check ${option("database")}`
	},
	{
		pattern: /^53300|too many (?:clients|connections)|connection limit/i,
		clause: () => "the cluster has too many connections",
		mayPass: true,
		cure: ({ option }) => `Close some, or set ${option("wait-for-connection")} to wait until others end`
	},
	{
		pattern: /^57P0[1-3]|starting up|shutting down|in recovery|resuming|resumed|paus(?:ed|ing)|not available/i,
		clause: () => "the cluster is not ready for connections",
		mayPass: true,
		cure: ({ option }) => `Set ${option("wait-for-connection")} to wait for it`
	},
	{
		pattern: /^28/,
		clause: ({ login }) => `the login ${require_index.quote(login.username)} was refused`,
		cure: ({ option }) => `Check that ${option("host")} is the cluster that gave it, and that the user may log in`
	},
	{
		pattern: /^/,
		clause: () => "the server answered with an error",
		cure: ({ option }) => `Its own words are below. Check ${option("host")} and ${option("port")}`
	}
];
function createCure({ login: { username }, option }) {
	return /^IAM[AR]:/.test(username) ? "Create the user" : `Create the user, or set ${option("auto-create")}`;
}
function serverProblem(error, given) {
	const row = ROWS.find(({ pattern }) => pattern.test(`${error.code} ${error.text}`));
	return new require_network_problem.Problem(row.clause(given), {
		mayPass: row.mayPass === true,
		cause: error,
		cure: row.cure
	});
}
// build/src/check/tls-problem.js
const UNKNOWN_AUTHORITY = /SELF_SIGNED|^UNABLE_TO_(?:VERIFY|GET_ISSUER)|^CERT_(?:UNTRUSTED|SIGNATURE_FAILURE|CHAIN_TOO_LONG|REJECTED)|^INVALID_(?:CA|PURPOSE)/;
function tlsProblem(code, thrown, cause) {
	const problem = (clause, cure) => new require_network_problem.Problem(clause, {
		cause,
		cure
	});
	if (UNKNOWN_AUTHORITY.test(code)) return problem("the certificate is of an authority that is not trusted", authorityCure);
	if (code === "ERR_TLS_CERT_ALTNAME_INVALID") return problem("the certificate is not for this host name", ({ option }) => {
		const names = namesOf(thrown);
		return `${names === "" ? "" : `It is for ${require_index.quote(names)}. `}Set ${option("host")} to the cluster's own endpoint. For an alias of it, set ${option("sslmode")} to verify-ca`;
	});
	if (code === "CERT_HAS_EXPIRED" || code === "CERT_NOT_YET_VALID") return problem(`the certificate ${code === "CERT_HAS_EXPIRED" ? "has expired" : "is not valid yet"}`, ({ clock }) => `The clock of this machine says ${new Date(clock.now()).toISOString()}. If that is right, the server needs a new certificate`);
	if (/^(?:CERT_|CRL_|ERR_TLS_CERT|HOSTNAME_MISMATCH|PATH_LENGTH_EXCEEDED|.*_CRL)/.test(code)) return problem(`the certificate is not accepted (${code})`, authorityCure);
	if (/^ERR_OSSL_|^ERR_CRYPTO_/.test(code)) return problem("the certificates of sslrootcert cannot be used", ({ option }) => `Set ${option("sslrootcert")} to a file with certificates in PEM`);
	if (/ALERT/.test(code)) return problem(`the server refused TLS (${code})`, ({ option }) => `Check ${option("host")} and ${option("port")}: it may want a client certificate or another version of TLS`);
	if (/^EPROTO$|^ERR_SSL_|^ERR_TLS_/.test(code)) return problem("the server does not speak TLS", notTlsCure);
}
function authorityCure({ ca, kind, option }) {
	const own = kind === "database" ? ". The certificates of Redshift are from Amazon: is another server in between?" : "";
	if (ca !== void 0) return `Its authority is not in ${option("sslrootcert")}: set the file with the right one${own}`;
	return `Set ${option("sslrootcert")} to a file with the certificate of its authority${own}`;
}
function notTlsCure({ kind, option }) {
	const check = `Check ${option("host")} and ${option("port")}`;
	if (kind === "database") return check;
	return `${check}. Livy may speak plain HTTP there: turn on in-transit encryption on the cluster, or begin ${option("endpoint")} with http://`;
}
function namesOf(thrown) {
	const cert = "cert" in thrown ? thrown.cert : void 0;
	return typeof cert?.subjectaltname === "string" ? cert.subjectaltname.replaceAll("DNS:", "") : "";
}
// build/src/check/problem-of.js
function problemOf(thrown, { given, ...reached }) {
	if (thrown instanceof require_network_problem.Problem) return thrown;
	if (thrown instanceof ServerError) return serverProblem(thrown, given);
	if (thrown instanceof ProtocolError) return new require_network_problem.Problem(`the server does not speak the protocol of PostgreSQL: ${thrown.message}`, { cure: addressCure });
	if (thrown instanceof require_transport_error.TransportError) return new require_network_problem.Problem(thrown.message, {
		mayPass: thrown.kind !== "final",
		cure: () => "Name the host in NO_PROXY if it needs no proxy"
	});
	if (!(thrown instanceof Error)) return void 0;
	if (thrown.message === "aborted" || thrown.message === "socket hang up") return require_network_problem.lost("before the login was done");
	const code = require_index.codeOf(thrown);
	if (code === void 0) return void 0;
	const cause = /* @__PURE__ */ new Error(`${code}: ${require_index.sanitize(reasonIn(thrown))}`);
	if (code.startsWith("HPE_")) {
		const cure = ({ option }) => `Check ${option("host")} and ${option("port")}. Livy may speak TLS there: begin ${option("endpoint")} with https://`;
		return new require_network_problem.Problem("the answer is not HTTP", {
			cause,
			cure
		});
	}
	return require_network_problem.networkProblem(code, {
		...reached,
		cause
	}) ?? tlsProblem(code, thrown, cause) ?? (isOfSystem(thrown) ? new require_network_problem.Problem(`the connection failed (${code})`, {
		cause,
		cure: addressCure
	}) : void 0);
}
function addressCure({ option }) {
	return `Check ${option("host")} and ${option("port")}`;
}
function reasonIn(thrown) {
	if (thrown instanceof AggregateError) return thrown.errors.map((each) => each.message).join("; ");
	return "reason" in thrown && typeof thrown.reason === "string" ? thrown.reason : thrown.message;
}
function isOfSystem(thrown) {
	return "syscall" in thrown;
}
// build/src/check/try-once.js
async function tryOnce(options, limit) {
	const controller = new AbortController();
	const { signal } = controller;
	const abort = () => controller.abort();
	const addresses = [];
	const onAddress = (address) => void addresses.push(address);
	let phase = "connection";
	const reach = (next) => {
		phase = next;
		options.onPhase?.(next);
	};
	reach("connection");
	const ended = new Promise((_, reject) => {
		signal.addEventListener("abort", () => reject(options.signal?.aborted ? require_exchange.abortError() : require_network_problem.late({
			phase,
			limit,
			addresses
		})));
	});
	const timer = Number.isFinite(limit) ? setTimeout(abort, limit) : void 0;
	options.signal?.addEventListener("abort", abort, { once: true });
	if (options.signal?.aborted) abort();
	try {
		const ask = options.kind === "livy" ? askByHttp : askBySql;
		return await Promise.race([ended, ask(options, {
			signal,
			onAddress,
			reach
		})]);
	} catch (thrown) {
		if (options.signal?.aborted) throw require_exchange.abortError();
		throw problemOf(thrown, {
			phase,
			addresses,
			given: require_network_problem.caseOf(options)
		}) ?? thrown;
	} finally {
		clearTimeout(timer);
		options.signal?.removeEventListener("abort", abort);
		ended.catch(() => {});
		abort();
	}
}
async function askBySql(options, { reach, ...way }) {
	const socket = await openSocket(options.target, way);
	reach("tls");
	await requestTls(socket);
	const secure = await startTls(socket, options);
	reach("login");
	const user = await logIn(secure, {
		login: options.login,
		database: options.target.database
	});
	return user === void 0 ? {} : { user };
}
async function askByHttp(options, { reach, ...way }) {
	const { target, login } = options;
	const socket = await openForHttp(options, way);
	let connection = socket;
	if (target.scheme !== "http") {
		reach("tls");
		connection = await startTls(socket, options);
	}
	reach("login");
	await askLivy(connection, {
		login,
		authority: require_network_problem.addressOf(target)
	});
	return {};
}
async function openForHttp({ target, env = {}, ca, surface }, way) {
	const { host, port, scheme = "https" } = target;
	const proxy = require_proxy.proxyFor({
		protocol: `${scheme}:`,
		hostname: host,
		port
	}, env);
	if (!proxy) return openSocket(target, way);
	const tlsOptions = {
		...ca === void 0 ? {} : { ca },
		rejectUnauthorized: true
	};
	const tunnel = await require_tunnel.openTunnel(proxy, {
		target: require_network_problem.addressOf(target),
		connectTimeout: 0,
		tlsOptions,
		surface,
		signal: way.signal
	});
	closeWith(way.signal, tunnel);
	tunnel.on("error", () => {});
	return tunnel;
}
// build/src/check/cluster-state.js
function explanation(cluster, { kind }) {
	const { name, status } = cluster ?? {};
	if (name === void 0 || status === void 0 || require_target.isReady(status)) return void 0;
	if (kind === "database" && /^paus(?:ed|ing)$/i.test(status)) return `The cluster ${require_index.quote(name)} is ${require_index.sanitize(status)}. Resume it: aws redshift resume-cluster --cluster-identifier ${require_index.sanitize(name)}`;
	return `The cluster ${require_index.quote(name)} has the status ${require_index.quote(status)}`;
}
async function askState({ describe, log }, milliseconds) {
	if (!describe || milliseconds <= 0) return void 0;
	let timer;
	const late = new Promise((resolve) => {
		timer = setTimeout(() => resolve(void 0), milliseconds);
	});
	try {
		return await Promise.race([describe(), late]);
	} catch (error) {
		log.debug(() => `The state of the cluster is not known: ${error instanceof Error ? require_index.sanitize(error.message) : "failed"}`);
		return;
	} finally {
		clearTimeout(timer);
	}
}
// build/src/check/notices.js
const EVERY = 1e4;
const LOOK = 1e3;
const STATE$1 = 5e3;
function notices(options, deadline) {
	const { clock, log } = options;
	const ending = `Trying again until ${new Date(deadline).toISOString().slice(11, 19)} UTC (${require_network_problem.caseOf(options).option("wait-for-connection")})`;
	let cluster = options.cluster;
	let why = "no answer yet";
	let next = clock.now();
	let isOver = false;
	const look = async () => {
		if (clock.now() < next) return;
		next = clock.now() + EVERY;
		cluster = await askState(options, Math.min(STATE$1, deadline - clock.now())) ?? cluster;
		const parts = [
			why,
			explanation(cluster, options),
			ending
		].filter((part) => part !== void 0);
		if (!isOver) log.info(`${require_network_problem.addressOf(options.target)}: ${parts.join(". ")}`);
	};
	const timer = setInterval(() => void look(), LOOK);
	return {
		say: (reason) => {
			why = reason;
			return look();
		},
		cluster: () => cluster,
		stop: () => {
			isOver = true;
			clearInterval(timer);
		}
	};
}
// build/src/check/wait.js
const SECOND = 1e3;
const PAUSE = {
	first: SECOND,
	longest: 5 * SECOND
};
const LAST_TRY = SECOND;
const STATE = 5 * SECOND;
async function waitFor(attempt, options) {
	const { clock, waitSeconds, connectTimeout, signal } = options;
	const longest = connectTimeout > 0 ? connectTimeout * SECOND : Number.POSITIVE_INFINITY;
	if (waitSeconds > 0) {
		const deadline = clock.now() + waitSeconds * SECOND;
		const log = notices(options, deadline);
		return tryAgain(attempt, {
			options,
			deadline,
			longest,
			log
		}).finally(log.stop);
	}
	try {
		return await attempt(longest);
	} catch (problem) {
		if (!(problem instanceof require_network_problem.Problem)) throw problem;
		const cluster = options.cluster ?? (problem.mayPass ? await interruptible(askState(options, STATE), signal) : void 0);
		throw failure(problem, {
			...options,
			cluster
		});
	}
}
async function tryAgain(attempt, { options, deadline, longest, log }) {
	const { clock, waitSeconds, login, signal } = options;
	const isValid = () => clock.now() < login.expiresAt.getTime();
	const wasValid = isValid();
	let last;
	for (let tries = 1;; tries += 1) {
		const begin = clock.now();
		const limit = Math.min(longest, Math.max(1, deadline - begin));
		try {
			return await attempt(limit);
		} catch (thrown) {
			if (!(thrown instanceof require_network_problem.Problem)) throw thrown;
			const isCut = limit < longest && clock.now() - begin >= limit;
			last = last && isCut ? last : thrown;
			const known = {
				...options,
				cluster: log.cluster()
			};
			if (!last.mayPass) throw failure(last, known);
			if (wasValid && !isValid()) throw failure(expired(last), known);
			if (deadline - clock.now() <= LAST_TRY) {
				const option = require_network_problem.caseOf(options).option("wait-for-connection");
				throw failure(last, known, ` (${tries} tries in ${require_index.seconds(waitSeconds)}, ${option})`);
			}
			await interruptible(log.say(last.message), signal);
			const pause = Math.min(PAUSE.longest, PAUSE.first * 2 ** (tries - 1)) * (.5 + clock.random() / 2);
			const rest = Math.min(begin + pause, deadline - LAST_TRY) - clock.now();
			if (rest > 0) await interruptible(clock.sleep(rest), signal);
		}
	}
}
function failure(problem, options, tries = "") {
	const { message, cause, mayPass } = problem;
	const given = require_network_problem.caseOf(options);
	const state = mayPass ? explanation(options.cluster, options) : void 0;
	const longer = options.waitSeconds === 0 ? "Set" : "Set a longer time for";
	const cure = state === void 0 ? problem.cure(given) : `${state}. ${longer} ${given.option("wait-for-connection")} to wait for it`;
	return new require_index.FailureError(`${given.option("check-connection")}: ${require_network_problem.addressOf(options.target)}: ${message}${tries}. ${cure}`, cause === void 0 ? {} : { cause });
}
function expired({ message, cause }) {
	return new require_network_problem.Problem(`${message}, until the login had expired`, {
		cause,
		cure: ({ login, option }) => `The login was valid until ${login.expiresAt.toISOString()}. Set a shorter ${option("wait-for-connection")}, or ask for a login that lasts longer`
	});
}
async function interruptible(work, signal) {
	if (!signal) return work;
	let aborted = () => {};
	const end = new Promise((_, reject) => {
		aborted = () => reject(require_exchange.abortError());
		if (signal.aborted) aborted();
		else signal.addEventListener("abort", aborted, { once: true });
	});
	try {
		return await Promise.race([work, end]);
	} finally {
		signal.removeEventListener("abort", aborted);
	}
}
// build/src/check/index.js
async function checkConnection(options) {
	require_index.keepOutOfMessages(options.login.password);
	return waitFor((limit) => tryOnce(options, limit), options);
}
exports.checkConnection = checkConnection;
