const require_cli_context = require("./cli-context.js");
const require_run = require("./run.js");
const require_secret = require("./secret.js");
const require_index = require("./index.js");
const require_deliver = require("./deliver.js");
const require_password_file = require("./password-file.js");
const require_variables = require("./variables.js");
let node_os = require("node:os");
let node_fs = require("node:fs");
let node_crypto = require("node:crypto");
let node_path = require("node:path");
let node_net = require("node:net");
let node_process = require("node:process");
let node_child_process = require("node:child_process");
let node_timers_promises = require("node:timers/promises");
// build/src/exec/environment.js
const IDENTITY = /* @__PURE__ */ new Set([
	"AWS_ACCESS_KEY_ID",
	"AWS_ROLE_ARN",
	"AWS_SECRET_ACCESS_KEY",
	"AWS_SECURITY_TOKEN",
	"AWS_SESSION_TOKEN",
	"AWS_WEB_IDENTITY_TOKEN_FILE"
]);
function childEnvironment(env, variables, options) {
	const { keepEnv, tokens } = options;
	const key = keyOf(options);
	const named = new Set(tokens.map(key));
	const replaced = new Set(Object.keys(variables).map(key));
	const inherited = Object.entries(env).filter(([name, value]) => {
		if (replaced.has(key(name))) return false;
		return keepEnv || !(isOurs(key(name), env) || named.has(key(name)) || isIdentityToken(value));
	});
	const added = Object.entries(variables).map(([name, value]) => [name, require_secret.revealed(value)]);
	return Object.fromEntries([...inherited, ...added]);
}
function ownTokens(env, { secrets, ...options }) {
	const { keepEnv, tokens } = options;
	const key = keyOf(options);
	const named = new Set(tokens.map(key));
	const used = secrets.map((secret) => secret.reveal());
	return Object.entries(env).flatMap(([name, value]) => {
		if (keepEnv || isOurs(key(name), env) || named.has(key(name)) || used.includes(value?.trim() ?? "")) return [];
		return isIdentityToken(value) && !isForAws(value) ? [name] : [];
	});
}
function keyOf({ windows = (0, node_os.platform)() === "win32" }) {
	return windows ? (name) => name.toUpperCase() : (name) => name;
}
function isOurs(name, env) {
	if (IDENTITY.has(name) || /^AWS_(?:CONTAINER_|BEARER_TOKEN_|(?:ACCESS|SECRET)_KEY$)/.test(name)) return true;
	return env["GITHUB_ACTIONS"] === "true" && name.startsWith("INPUT_");
}
function isIdentityToken(value) {
	const claims = claimsIn(value);
	return claims?.issuer !== void 0 && claims.subject !== void 0 && claims.audiences.length > 0;
}
function isForAws(value) {
	return claimsIn(value)?.audiences.some((audience) => /^sts\.amazonaws\.com(?:\.cn)?$/.test(audience)) === true;
}
function claimsIn(value) {
	const bare = (value ?? "").trim().replace(/^(["'])(.*)\1$/s, "$2").replace(/^Bearer\s+/i, "");
	return require_cli_context.claimsOf(new require_secret.Secret(bare));
}
const BYTES = 256;
const DEAD_END = -1;
function automatonOf(needles) {
	const automaton = treeOf(needles);
	const { edge, rows, fallback, longest } = automaton;
	const queue = new Int32Array(edge.length);
	let queued = 1;
	for (let done = 0; done < queued; done += 1) {
		const state = queue[done];
		const shorter = fallback[state];
		const adopt = (child, byte) => {
			fallback[child] = state === 0 ? 0 : nextState(automaton, shorter, byte);
			if (longest[child] === 0) longest[child] = longest[fallback[child]];
			queue[queued++] = child;
		};
		const next = edge[state];
		if (next >= 512) for (let byte = 0; byte < BYTES; byte += 1) {
			const child = rows[next + byte];
			if (child !== 0) adopt(child, byte);
			else if (state !== 0) rows[next + byte] = nextState(automaton, shorter, byte);
		}
		else if (next !== DEAD_END) {
			adopt(state + 1, next);
			if (longest[state + 1] !== 0) edge[state] = next + 256;
		}
	}
	return automaton;
}
function nextState({ edge, rows, fallback }, from, byte) {
	for (let state = from;; state = fallback[state]) {
		const next = edge[state];
		if (next === byte || next === byte + 256) return state + 1;
		if (next >= 512) return rows[next + byte];
	}
}
function treeOf(needles) {
	const size = needles.reduce((sum, needle) => sum + needle.length, 1);
	const edge = new Int32Array(size).fill(DEAD_END);
	const depth = new Int32Array(size);
	const longest = new Int32Array(size);
	const rows = new Int32Array(512 + BYTES * (needles.length + 1));
	edge[0] = 512;
	let nextRow = 768;
	let used = 1;
	for (const needle of needles) {
		let state = 0;
		for (const byte of needle) {
			const next = edge[state];
			let child = next === byte ? state + 1 : next >= 512 ? rows[next + byte] : 0;
			if (child === 0) {
				child = used++;
				depth[child] = depth[state] + 1;
				if (next >= 512) rows[next + byte] = child;
				else if (next === DEAD_END && child === state + 1) edge[state] = byte;
				else {
					if (next !== DEAD_END) rows[nextRow + next] = state + 1;
					rows[nextRow + byte] = child;
					edge[state] = nextRow;
					nextRow += BYTES;
				}
			}
			state = child;
		}
		longest[state] = needle.length;
	}
	return {
		edge,
		rows,
		fallback: new Int32Array(size),
		depth,
		longest
	};
}
// build/src/exec/redact-heads.js
function headsOf(needles) {
	const size = Math.min(4, ...needles.map((needle) => needle.length));
	const unused = 32 - 8 * size;
	const table = /* @__PURE__ */ new Uint8Array(65536);
	for (const needle of needles) table[hash(needle.subarray(0, size).reduce(shifted, 0), unused)] = 1;
	return {
		size,
		next(text, from) {
			const last = text.length - size;
			if (from > last) return from;
			let index = from;
			let head = 0;
			for (let read = from; read < from + size - 1; read += 1) head = shifted(head, text[read]);
			for (; index <= last; index += 1) {
				head = shifted(head, text[index + size - 1]);
				if (table[hash(head, unused)] !== 0) break;
			}
			return index;
		}
	};
}
function shifted(bytes, byte) {
	return bytes >>> 8 | byte << 24;
}
function hash(bytes, unused) {
	return Math.imul(bytes >>> unused, 2654435761) >>> 16;
}
// build/src/exec/redact-patterns.js
function patterns(needles) {
	const automaton = automatonOf(needles);
	const { edge, fallback, depth, longest } = automaton;
	const heads = headsOf(needles);
	return {
		scan(text, from, before, found) {
			const { length } = text;
			let state = before;
			let index = from;
			let start = -1;
			let end = -1;
			while (index < length) {
				if (depth[state] < heads.size) {
					index = heads.next(text, index - depth[state]);
					const headEnd = Math.min(index + heads.size, length);
					for (state = 0; index < headEnd; index += 1) state = nextState(automaton, state, text[index]);
				} else {
					let lead = state - index;
					while (index < length) {
						const byte = text[index];
						const next = edge[index + lead];
						if (next === byte) index += 1;
						else if (next < 512 && next !== byte + 256) lead = fallback[index + lead] - index;
						else break;
					}
					state = index + lead;
					if (index === length) break;
					state = nextState(automaton, state, text[index]);
					index += 1;
				}
				const size = longest[state];
				if (size === 0) continue;
				const first = index - size;
				if (first > end) {
					if (end >= 0) found(start, end);
					start = first;
				} else start = Math.min(start, first);
				end = index;
			}
			if (end >= 0) found(start, end);
			return state;
		},
		depth: (state) => depth[state]
	};
}
// build/src/exec/redact.js
const NOTHING = Buffer.alloc(0);
const STARS = Buffer.from("***");
function createRedactor(secrets) {
	const needles = /* @__PURE__ */ new Map();
	let machine;
	let state = 0;
	let tail = NOTHING;
	let shown = 0;
	let starred = false;
	let spans = [];
	function add(more) {
		for (const secret of more) if (secret.reveal() !== "") needles.set(secret.reveal(), Buffer.from(secret.reveal()));
		machine = patterns([...needles.values()]);
		spans = [];
		state = machine.scan(tail, 0, 0, (start, end) => cover(spans, start, end));
	}
	function write(chunk) {
		const text = tail.length === 0 ? chunk : Buffer.concat([tail, chunk]);
		state = machine.scan(text, tail.length, state, (start, end) => cover(spans, start, end));
		return settle(text, text.length - machine.depth(state));
	}
	function settle(text, open) {
		const settled = spans.filter(({ start }) => start <= open);
		const until = Math.max(open, shown, settled.at(-1)?.end ?? 0);
		const output = show(text, settled, until);
		tail = open === text.length ? NOTHING : Buffer.from(text.subarray(open));
		spans = spans.slice(settled.length).map(({ start, end }) => ({
			start: start - open,
			end: end - open
		}));
		shown = until - open;
		return output;
	}
	function show(text, secret, until) {
		if (secret.length === 0) {
			if (until > shown) starred = false;
			return text.subarray(shown, until);
		}
		const output = Buffer.allocUnsafe(until - shown + secret.length * STARS.length);
		let length = 0;
		let position = shown;
		for (const { start, end } of secret) {
			if (start > position) {
				length = copy({
					text,
					start: position,
					end: start
				}, output, length);
				starred = false;
			}
			if (!starred) length = copy({
				text: STARS,
				start: 0,
				end: STARS.length
			}, output, length);
			starred = true;
			if (end > position) position = end;
		}
		if (until > position) {
			length = copy({
				text,
				start: position,
				end: until
			}, output, length);
			starred = false;
		}
		return output.subarray(0, length);
	}
	add(secrets);
	return {
		write,
		end() {
			const output = settle(tail, tail.length);
			state = 0;
			return output;
		},
		add
	};
}
function cover(spans, start, end) {
	let from = start;
	for (let last = spans.at(-1); last !== void 0 && last.end >= start; last = spans.at(-1)) {
		from = Math.min(from, last.start);
		spans.pop();
	}
	spans.push({
		start: from,
		end
	});
}
const SHORT = 40;
function copy({ text, start, end }, to, at) {
	if (end - start >= SHORT) to.set(text.subarray(start, end), at);
	else for (let index = start; index < end; index += 1) to[at + index - start] = text[index];
	return at + end - start;
}
// build/src/exec/not-started.js
const NOT_FOUND = 127;
const NOT_EXECUTABLE = 126;
function notStarted(error, command, { warning }, windows = (0, node_os.platform)() === "win32") {
	const code = require_index.codeOf(error) ?? "unknown";
	const reason = (windows ? {
		...REASONS,
		...ON_WINDOWS
	} : REASONS)[code];
	warning(`${require_index.quote(command)}: ${reason ?? `could not be started (${code})`}`);
	return code === "ENOENT" ? NOT_FOUND : NOT_EXECUTABLE;
}
const REASONS = {
	ENOENT: "command not found. Give a path or a command in a folder of PATH. If it is a script, check the program in its first line",
	EACCES: "permission denied. Make it executable (chmod +x), or write the program that reads it before it, as in \"sh FILE\"",
	ENOEXEC: "not a program. The first line of a script must name the program that reads it, as in \"#!/bin/sh\"",
	E2BIG: "its arguments and environment are too long"
};
const ON_WINDOWS = {
	ENOENT: "command not found. Give a path or a command in a folder of PATH. If it is a batch file (.cmd, .bat), such as npm or flyway, write \"cmd /c call\" before it",
	EACCES: "permission denied",
	EINVAL: "could not be started. If it is a batch file (.cmd, .bat), write \"cmd /c call\" before it",
	EFTYPE: "not a program of Windows. Write the program that reads it before it, as in \"bash FILE\""
};
// build/src/exec/output.js
const LINGER = 2e3;
const TICK = 50;
const LEFTOVER = 2 ** 20;
function pump(source, { stream, redactor }, failed) {
	let blocked = false;
	let received = 0;
	stream.on("error", (error) => {
		const code = require_index.codeOf(error);
		if (!source.destroyed && code !== "EPIPE") failed(code);
		source.destroy();
	});
	source.on("error", () => {});
	source.on("data", (chunk) => {
		received += chunk.length;
		if (!stream.writable) {
			source.destroy();
			return;
		}
		const shown = redactor.write(chunk);
		if (shown.length === 0 || stream.write(shown)) return;
		blocked = true;
		source.pause();
		stream.once("drain", () => {
			blocked = false;
			source.resume();
		});
	});
	const ended = new Promise((resolve) => {
		source.once("close", () => stream.write(redactor.end(), () => resolve()));
	});
	return {
		ended,
		cut: () => source.destroy(),
		childEnded() {
			const start = {
				time: performance.now(),
				received
			};
			let seen = received;
			let idle = 0;
			const timer = setInterval(() => {
				idle = blocked || received > seen ? 0 : idle + 1;
				seen = received;
				if (performance.now() - start.time < LINGER) return;
				if (idle > 1 || received - start.received > LEFTOVER) source.destroy();
			}, TICK);
			ended.then(() => clearInterval(timer));
		}
	};
}
// build/src/exec/pipes.js
function openPipes(folder, env) {
	if ((0, node_os.platform)() === "win32") return [];
	try {
		(0, node_fs.mkdirSync)(folder, { mode: 448 });
		const paths = [(0, node_path.join)(folder, "out"), (0, node_path.join)(folder, "err")];
		(0, node_child_process.execFileSync)("mkfifo", [
			"-m",
			"600",
			...paths
		], {
			stdio: "ignore",
			env: { PATH: env["PATH"] }
		});
		return paths.map(open);
	} catch {
		return [];
	} finally {
		(0, node_fs.rmSync)(folder, {
			recursive: true,
			force: true
		});
	}
}
function withWriters(pipes, start) {
	const writers = pipes.map(({ writer }) => writer);
	try {
		return start(writers);
	} finally {
		for (const writer of writers) (0, node_fs.closeSync)(writer);
	}
}
function open(path) {
	const reader = (0, node_fs.openSync)(path, node_fs.constants.O_RDONLY | node_fs.constants.O_NONBLOCK);
	return {
		writer: (0, node_fs.openSync)(path, node_fs.constants.O_WRONLY),
		reader: new node_net.Socket({
			fd: reader,
			readable: true,
			writable: false
		})
	};
}
// build/src/exec/signals.js
const BY_TERMINAL = [
	"SIGINT",
	"SIGQUIT",
	"SIGHUP"
];
const FOR_ONE = ["SIGUSR1", "SIGUSR2"];
const BY_CONSOLE = [
	"SIGINT",
	"SIGBREAK",
	"SIGHUP"
];
function passSignalsOn(subscribe, { terminal, deliver }) {
	const windows = (0, node_os.platform)() === "win32";
	const ends = (windows ? BY_CONSOLE : [
		...BY_TERMINAL,
		"SIGTERM",
		...FOR_ONE
	]).map((signal) => subscribe(signal, () => {
		if (!windows && !(BY_TERMINAL.includes(signal) && terminal())) deliver(signal, !FOR_ONE.includes(signal));
	}));
	return () => {
		for (const end of ends) end();
	};
}
// build/src/exec/watchdog.js
const MARK = "CLUSTER_CREDENTIALS_RUN";
const SCRIPT = `
mark=$1 target= signalled=' ' round=0
shift
while IFS= read -r line; do
  test "$line" = done && exit
  target=$line
done
rm -rf -- "$@"
marked() { grep -lsF -- "$mark" /proc/[0-9]*/environ | tr -dc '0-9\\n'; }
while test $round -lt 25; do
  alive=$(marked)
  test -z "$alive" && test -n "$target" && kill -0 "$target" && alive=$target
  test -z "$alive" && test $round -gt 1 && exit
  for one in $alive; do
    case $signalled in *" $one "*) continue ;; esac
    signalled="$signalled$one "
    kill -TERM "$one"
  done
  round=$((round + 1))
  sleep 0.2 || sleep 1
done
for one in $(marked) $target; do kill -KILL "$one"; done
`;
function startWatchdog(env, files, log) {
	const id = (0, node_crypto.randomUUID)();
	const mark = { [MARK]: id };
	if ((0, node_os.platform)() === "win32") return {
		mark,
		guard: () => {},
		dismiss: () => {}
	};
	const dog = (0, node_child_process.spawn)("/bin/sh", [
		"-c",
		SCRIPT,
		"sh",
		`${MARK}=${id}`,
		...files
	], {
		env: { PATH: env["PATH"] },
		cwd: "/",
		detached: true,
		stdio: [
			"pipe",
			"ignore",
			"ignore"
		]
	});
	dog.on("error", (error) => {
		log.debug(() => `no watchdog (${require_index.codeOf(error)}): if this process is killed, its command goes on`);
	});
	dog.stdin.on("error", () => {});
	dog.unref();
	return {
		mark,
		guard: (target) => dog.stdin.write(`${target}\n`),
		dismiss: () => {
			if (!dog.stdin.writableEnded) dog.stdin.end("done\n");
		}
	};
}
// build/src/exec/run-child.js
async function runChild(run) {
	const { command, args, env, output, terminal, log } = run;
	const folder = (0, node_path.join)((0, node_path.resolve)((0, node_os.tmpdir)()), `cluster-credentials-${(0, node_crypto.randomUUID)()}`);
	const watchdog = startWatchdog(env, [folder, ...run.files ?? []], log);
	const pipes = output === "inherited" ? [] : openPipes(folder, env);
	const group = !terminal && (0, node_os.platform)() !== "win32";
	const pumps = [];
	let target;
	let early;
	let started = false;
	let finished;
	const cleanUp = () => {
		finished ??= (run.finish?.() ?? Promise.resolve()).finally(watchdog.dismiss);
		return finished;
	};
	const stopPassingOn = passSignalsOn(run.subscribe, {
		terminal: () => terminal && started,
		deliver(signal, whole) {
			if (target !== void 0) send(signal, whole ? target : Math.abs(target));
			else if (!started) early ??= signal;
			else for (const { cut } of pumps) cut();
		}
	});
	try {
		await run.prepare?.();
		if (early) return 128 + node_os.constants.signals[early];
		started = true;
		const other = output === "inherited" ? "inherit" : "pipe";
		let child;
		try {
			child = withWriters(pipes, ([stdout, stderr]) => (0, node_child_process.spawn)(command, args, {
				env: {
					...env,
					...watchdog.mark
				},
				stdio: [
					"inherit",
					stdout ?? other,
					stderr ?? other
				],
				detached: group
			}));
		} catch (error) {
			return notStarted(error, command, log);
		}
		if (child.pid !== void 0) {
			target = group ? -child.pid : child.pid;
			watchdog.guard(target);
		}
		if (output !== "inherited") {
			const failed = (code) => log.warning(`The output could not be written: ${code}`);
			const [stdout, stderr] = [pipes[0]?.reader ?? child.stdout, pipes[1]?.reader ?? child.stderr];
			if (stdout) pumps.push(pump(stdout, output.stdout, failed));
			if (stderr) pumps.push(pump(stderr, output.stderr, failed));
		}
		const code = await exitCodeOf(child, command, log);
		target = void 0;
		await cleanUp();
		for (const { childEnded } of pumps) childEnded();
		await Promise.all(pumps.map(({ ended }) => ended));
		return code;
	} finally {
		await cleanUp();
		stopPassingOn();
		for (const { reader } of pipes) reader.destroy();
	}
}
function send(signal, target) {
	try {
		(0, node_process.kill)(target, signal);
	} catch {}
}
function exitCodeOf(child, command, log) {
	return new Promise((resolve) => {
		child.once("error", (error) => resolve(notStarted(error, command, log)));
		child.once("exit", (code, signal) => resolve(code ?? 128 + node_os.constants.signals[signal ?? "SIGKILL"]));
	});
}
// build/src/exec/refresh.js
function interruptible({ now, random }) {
	return {
		now,
		random,
		wait: (milliseconds, signal) => (0, node_timers_promises.setTimeout)(milliseconds, void 0, {
			signal,
			ref: false
		}).catch(() => {})
	};
}
const SECOND = 1e3;
const MINUTE = 60 * SECOND;
const MARGIN = {
	part: .2,
	least: 2 * MINUTE,
	jitter: .05
};
const RETRY = {
	first: 5 * SECOND,
	longest: MINUTE
};
async function keepFresh({ login, renew, learn, write, clock, log, signal }) {
	const aborted = new Promise((resolve) => {
		if (signal.aborted) resolve(void 0);
		signal.addEventListener("abort", () => resolve(void 0), { once: true });
	});
	let current = login;
	while (!signal.aborted) {
		await sleepUntil(renewalOf(current, clock), {
			clock,
			signal
		});
		for (let failures = 0; !signal.aborted; failures += 1) try {
			const fresh = await Promise.race([renew(), aborted]);
			if (fresh === void 0 || signal.aborted) return;
			learn(fresh);
			await write(fresh);
			current = fresh;
			log.info(`Renewed the login: it expires at ${timeOf(fresh)}`);
			break;
		} catch (error) {
			const wait = Math.min(RETRY.longest, RETRY.first * 2 ** failures) * (.5 + clock.random() / 2);
			const state = current.expiresAt.getTime() > clock.now() ? "expires" : "expired";
			log.warning(`Could not renew the login, which ${state} at ${timeOf(current)}. Trying again in ${Math.ceil(wait / SECOND)} s: ${require_index.explain(error).split("\n").join("; ")}`);
			await sleepUntil(clock.now() + wait, {
				clock,
				signal
			});
		}
	}
}
function renewalOf({ expiresAt }, clock) {
	const now = clock.now();
	const life = Math.max(0, expiresAt.getTime() - now);
	const margin = Math.min(Math.max(life * MARGIN.part, MARGIN.least), life / 2);
	return now + Math.max(RETRY.first, life - margin - life * MARGIN.jitter * clock.random());
}
async function sleepUntil(time, { clock, signal }) {
	for (let left = time - clock.now(); left > 0 && !signal.aborted; left = time - clock.now()) await clock.wait(Math.min(left, MINUTE), signal);
}
function timeOf({ expiresAt }) {
	return `${expiresAt.toISOString().slice(0, 19)}Z`;
}
// build/src/entry/cli/client-files.js
async function clientFiles({ request, result, context, redactors }) {
	const folder = require_deliver.privateFolder();
	const make = (login) => forCommand(request, {
		...result,
		login
	}, {
		folder,
		context
	});
	const { variables, files, secrets, overriddenBy } = await make(result.login);
	const names = Object.keys(files);
	const given = {
		variables,
		secrets,
		overriddenBy
	};
	if (names.length === 0) return {
		...given,
		folder: void 0,
		begin: nothing,
		end: nothing
	};
	const stop = new AbortController();
	let keeping;
	const renewed = {
		...request,
		aws: {
			...request.aws,
			"start-splay": 0
		},
		connection: {
			...request.connection,
			lookUp: false,
			check: false
		}
	};
	return {
		...given,
		folder: folder.path,
		async begin() {
			await folder.write(files);
			if (!request.delivery.refresh) return;
			keeping = keepFresh({
				login: result.login,
				renew: async () => (await require_run.run(renewed, context)).login,
				learn: (login) => {
					for (const redactor of redactors) redactor.add(require_run.loginForms(login, Number.POSITIVE_INFINITY));
				},
				async write(login) {
					const fresh = await make(login);
					for (const redactor of redactors) redactor.add(fresh.secrets);
					for (const [name, content] of Object.entries(fresh.files)) await require_deliver.replacePrivateFile((0, node_path.join)(folder.path, name), content);
				},
				clock: interruptible(context.clock),
				log: context.log,
				signal: stop.signal
			});
		},
		async end() {
			stop.abort();
			await keeping;
			await folder.remove();
		}
	};
}
const nothing = async () => {};
async function forCommand(request, { login, target }, { folder, context }) {
	const { connection: plan, operation, handover, delivery } = request;
	const input = {
		plan,
		operation,
		handover,
		login,
		target,
		folder: folder.path
	};
	if (!delivery.refresh || plan.presets.length > 0) return require_deliver.forClients(input);
	const mapped = require_deliver.isNamed(plan) ? (await require_deliver.forClients(input, [])).variables : {};
	const names = require_deliver.namesFor(operation.exports, handover);
	if (!operation.clients || require_run.isToken(login) || !require_deliver.isPasswordNames(names)) throw new Error("a token in a password file");
	const kind = require_password_file.passwordFiles[operation.clients];
	const stale = [names.password, names.expiration].map((word) => require_variables.variableName(names, word));
	const endpoint = {
		kind: operation.clients,
		target
	};
	const lasting = Object.entries(require_variables.environmentVariables(login, names, names.prefix, endpoint)).filter(([name]) => !stale.includes(name));
	const user = kind.userVariable;
	const forUser = user && require_index.variable(context.env, user) === void 0 ? [[user, login.username]] : [];
	const path = (0, node_path.join)(folder.path, kind.file);
	const paths = kind.pathVariables(names, delivery).map((name) => [name, path]);
	return {
		variables: {
			...Object.fromEntries([
				...lasting,
				...forUser,
				...paths
			]),
			...mapped
		},
		files: { [kind.file]: kind.content(login, target.host) },
		secrets: [],
		overriddenBy: kind.overriddenBy
	};
}
// build/src/entry/cli/run-command.js
async function runCommand({ command: [command, ...args], request, result, context, secrets }) {
	const { delivery, identity } = request;
	const { log } = context;
	const hidden = delivery["no-masking"] ? [] : [...secrets, ...require_run.loginForms(result.login, Number.POSITIVE_INFINITY)];
	const redactors = [createRedactor(hidden), createRedactor(hidden)];
	if (delivery.tty) log.warning("--tty: the command has the terminal, and nothing in its output is hidden");
	const learn = delivery["no-masking"] ? [] : redactors;
	const clients = await clientFiles({
		request,
		result,
		context,
		redactors: learn
	});
	for (const redactor of learn) redactor.add(clients.secrets);
	await context.mask(clients.secrets);
	const { variables } = clients;
	for (const line of require_deliver.warningsAbout(clients, context.env)) log.warning(line);
	const tokenVariable = identity["web-identity-token-env"];
	const environment = {
		keepEnv: delivery["keep-env"] === true,
		tokens: [...require_cli_context.tokenVariables(), ...tokenVariable === void 0 ? [] : [tokenVariable]]
	};
	for (const name of ownTokens(context.env, {
		...environment,
		secrets
	})) log.warning(`${name} holds a JSON Web Token and is removed for the command. --keep-env leaves it in`);
	const { stdin, stdout, stderr } = process;
	return runChild({
		command,
		args,
		env: childEnvironment(context.env, variables, environment),
		output: delivery.tty ? "inherited" : {
			stdout: {
				stream: stdout,
				redactor: redactors[0]
			},
			stderr: {
				stream: stderr,
				redactor: redactors[1]
			}
		},
		terminal: [
			stdin,
			stdout,
			stderr
		].some(({ isTTY }) => isTTY),
		files: clients.folder === void 0 ? [] : [clients.folder],
		prepare: async () => {
			await clients.begin();
			if (require_deliver.isNamed(request.connection)) log.info(require_deliver.setNames(variables));
		},
		finish: clients.end,
		subscribe: (signal, listener) => {
			require_index.leaveSignals();
			return require_index.subscribe(signal, listener);
		},
		log
	});
}
exports.runCommand = runCommand;
