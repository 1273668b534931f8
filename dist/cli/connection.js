const require_index = require("./index.js");
const require_names = require("./names.js");
const require_endpoint = require("./endpoint.js");
const require_plain = require("./plain.js");
const require_permission = require("./permission.js");
const require_setting = require("./setting.js");
const require_exchange = require("./exchange.js");
const require_proxy = require("./proxy.js");
// build/src/aws/retry-delay.js
const SECOND = 1e3;
const TRANSIENT = {
	base: 100,
	cap: 5 * SECOND,
	attempts: 7
};
const THROTTLED = {
	first: SECOND / 2,
	growth: 2.3,
	cap: 1 / 5,
	lastCap: 2 / 5,
	leastCap: 12 * SECOND
};
const WORTH_A_CALL = 10 * SECOND;
function retryDelay({ kind, retryAfter }, options) {
	const { count, random, left } = options;
	if (kind === "final" || kind === "transient" && count >= TRANSIENT.attempts) return void 0;
	const { from, to } = kind === "throttled" ? throttledPause(options) : transientPause(options);
	const pause = from + random * (to - from);
	if (retryAfter !== void 0) return Math.max(pause, retryAfter + random * to);
	return pause >= left && left > WORTH_A_CALL ? left * (.5 + random * .45) : pause;
}
function transientPause({ count }) {
	return {
		from: 0,
		to: Math.min(TRANSIENT.cap, TRANSIENT.base * 2 ** (count - 1))
	};
}
function throttledPause({ count, maxWait, left }) {
	const cap = Math.max(THROTTLED.leastCap, Math.min(maxWait * THROTTLED.cap, left * THROTTLED.lastCap));
	const grown = THROTTLED.first * THROTTLED.growth ** (count - 1);
	const mean = Math.min(grown, cap);
	const jitter = count === 1 ? 1 : grown < cap ? 2 / 3 : 1 / 3;
	return {
		from: mean * (1 - jitter),
		to: mean * (1 + jitter)
	};
}
// build/src/aws/retry-policy.js
const NOTICE = {
	first: 5e3,
	next: 3e4
};
function retryPolicy(options) {
	const { maxWaitSeconds, since = options.clock.now(), maxAttempts, surface, clock, log } = options;
	const maxWait = maxWaitSeconds * 1e3;
	const deadline = since + maxWait;
	const calls = [];
	let slowest = {
		operation: "",
		took: 0
	};
	let nextNotice;
	return {
		async retry(operation, attempt) {
			const call = { operation };
			const start = clock.now();
			const failures = {
				throttled: 0,
				transient: 0,
				final: 0
			};
			calls.push(call);
			try {
				for (let count = 1;; count += 1) try {
					log.debug(() => `${operation}: attempt ${count}`);
					return await beforeDeadline(attempt);
				} catch (thrown) {
					const { failureOf } = await Promise.resolve().then(() => require("./failure.js"));
					const failure = failureOf(thrown, operation, {
						now: clock.now(),
						surface
					});
					if (failure.error instanceof require_index.ServiceError) call.refusal = failure.error;
					failures[failure.kind] += 1;
					const left = deadline - clock.now();
					const wait = retryDelay(failure, {
						count: failures[failure.kind],
						random: clock.random(),
						maxWait,
						left
					});
					if (wait === void 0 || count >= (maxAttempts ?? Number.POSITIVE_INFINITY) || wait >= left) throw failure.error;
					log.info(`${operation}: ${failure.kind}, waiting ${(wait / 1e3).toFixed(1)} s before attempt ${count + 1}`);
					await pause(wait, () => noticeOf(failure, operation));
				}
			} finally {
				calls.splice(calls.indexOf(call), 1);
				const took = clock.now() - start;
				if (took > slowest.took) slowest = {
					operation,
					took
				};
			}
		},
		beside: (from = since) => retryPolicy({
			...options,
			since: from
		})
	};
	async function beforeDeadline(attempt) {
		const controller = new AbortController();
		let timer;
		const late = new Promise((_, reject) => {
			timer = setTimeout(() => {
				reject(outOfTime());
				controller.abort();
			}, Math.max(1, deadline - clock.now()));
		});
		try {
			return await Promise.race([attempt(controller.signal), late]);
		} finally {
			clearTimeout(timer);
		}
	}
	function outOfTime() {
		const { operation, refusal } = calls.at(-1) ?? { operation: "The run" };
		const limit = `${require_index.seconds(maxWaitSeconds)} (${require_names.shown("max-wait", surface)})`;
		const blame = slowest.took > maxWait / 2 ? `. ${slowest.operation} took ${(slowest.took / 1e3).toFixed(1)} s of that` : "";
		return refusal ?? new require_index.FailureError(`${operation}: no answer within ${limit}${blame}`);
	}
	async function pause(wait, notice) {
		const end = clock.now() + wait;
		nextNotice ??= clock.now() + NOTICE.first;
		for (let left = wait; left > 0; left = end - clock.now()) {
			const untilNotice = nextNotice - clock.now();
			if (untilNotice > 0) await clock.sleep(Math.min(left, untilNotice));
			if (untilNotice > left) continue;
			log.info(notice());
			nextNotice = clock.now() + NOTICE.next;
		}
	}
	function noticeOf({ kind, error }, operation) {
		const until = `Trying again until ${new Date(deadline).toISOString().slice(11, 19)} UTC (${require_names.shown("max-wait", surface)})`;
		if (kind !== "throttled") return `${operation}: no good answer yet. ${until}`;
		return `${operation}: ${error instanceof require_index.ServiceError ? "AWS throttles this account" : "too many requests"}. ${until}`;
	}
}
// build/src/aws/server-clock.js
const TOLERANCE = 24e4;
function serverClock() {
	let offset = 0;
	return {
		now: () => new Date(Date.now() + offset),
		learn(date) {
			const time = Date.parse(date ?? "");
			if (Math.abs(time - Date.now() - offset) >= TOLERANCE) offset = time - Date.now();
		}
	};
}
// build/src/aws/tls-options.js
const LARGEST_BUNDLE = 16777216;
async function findTlsOptions(values, { env, log, profile, surface, retryPolicy }) {
	if (values["no-verify-ssl"]) {
		log.warning(`${require_names.shown("no-verify-ssl", surface)}: no certificate is checked. Any server that answers can read the token and the login`);
		return { rejectUnauthorized: false };
	}
	const bundle = findBundle(values, {
		env,
		profile,
		surface
	});
	if (!bundle) return { rejectUnauthorized: true };
	return {
		ca: await retryPolicy.retry(`Reading ${bundle.from}`, (signal) => readBundle(bundle, signal)),
		rejectUnauthorized: true
	};
}
function findBundle({ "ca-bundle": option }, { env, profile, surface }) {
	return (option === void 0 ? void 0 : {
		from: require_names.shown("ca-bundle", surface),
		value: option
	}) ?? require_setting.variableSetting(env, "AWS_CA_BUNDLE") ?? profile.find("ca_bundle") ?? require_setting.variableSetting(env, "REQUESTS_CA_BUNDLE");
}
async function readBundle({ from, value }, signal) {
	const { readBounded } = await Promise.resolve().then(() => require("./read-bounded.js")).then((n) => n.read_bounded_exports);
	const ca = (await readBounded(value, {
		largest: LARGEST_BUNDLE,
		signal
	}).catch((cause) => {
		if (signal.aborted) throw cause;
		throw new require_index.FailureError(`${from}: ${require_index.quote(value)} cannot be read (${require_index.reasonOf(cause)})`);
	})).toString("utf8");
	if (ca.includes("-----BEGIN CERTIFICATE-----")) return ca;
	throw new require_index.FailureError(`${from}: ${require_index.quote(value)} holds no certificate in PEM`);
}
// build/src/aws/ahead.js
const LIMIT = {
	start: 3e3,
	life: 3e4
};
function connectionsAhead(connect, longestStart) {
	let planned = [];
	const waiting = /* @__PURE__ */ new Set();
	const start = Math.min(LIMIT.start, longestStart * 1e3 || LIMIT.start);
	return {
		plan(requests) {
			planned = [...planned, ...requests];
		},
		open() {
			for (const to of planned) {
				const one = begin(to, {
					connect,
					start
				});
				waiting.add(one);
				one.socket.then((socket) => {
					if (!socket || socket.destroyed) waiting.delete(one);
					socket?.once("close", () => waiting.delete(one));
				});
			}
			planned = [];
		},
		take(to) {
			const host = hostOf(to);
			const one = [...waiting].find((each) => each.host === host);
			if (one) {
				waiting.delete(one);
				return handOver(one);
			}
			const index = planned.findIndex((each) => hostOf(each) === host);
			planned = planned.filter((_, other) => other !== index);
		},
		close() {
			planned = [];
			for (const one of waiting) one.close();
			waiting.clear();
		}
	};
}
function hostOf({ hostname, port = 443 }) {
	return `${hostname}:${port}`;
}
function begin(to, { connect, start }) {
	const controller = new AbortController();
	const close = () => controller.abort();
	const late = setTimeout(close, start).unref();
	const life = setTimeout(close, LIMIT.life).unref();
	const socket = connect(to, controller.signal).catch(() => void 0).finally(() => clearTimeout(late));
	return {
		host: hostOf(to),
		socket,
		life,
		close
	};
}
async function handOver({ socket: opening, life }) {
	const socket = await opening;
	clearTimeout(life);
	if (!socket) return void 0;
	for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve));
	if (!socket.destroyed && socket.readable && socket.writable && socket.readableLength === 0) return socket.ref();
	socket.destroy();
}
// build/src/aws/transport.js
function transport(settings) {
	require_proxy.proxyOf(settings.env);
	const { connectTimeout, readTimeout, tlsOptions, surface, env, log } = settings;
	const ahead = connectionsAhead(connectAhead(settings), connectTimeout);
	return {
		metadata: { handlerProtocol: "http/1.1" },
		async handle(request, { abortSignal } = {}) {
			const signal = abortSignal instanceof AbortSignal ? abortSignal : void 0;
			const proxy = require_proxy.proxyFor(request, env);
			const passed = stopwatch();
			let opened;
			let tunnel;
			const report = (what) => log.debug(() => {
				const way = `${opened ? ", on a connection opened ahead" : ""}${by(proxy)}`;
				return `${request.method} ${request.hostname}: ${what} in ${passed()} ms${way}`;
			});
			try {
				const taken = ahead.take(request);
				setImmediate(ahead.open);
				opened = await taken;
				const limits = {
					connectTimeout,
					waited: taken ? passed() : 0,
					readTimeout,
					tlsOptions,
					surface,
					signal
				};
				tunnel = opened || !proxy ? void 0 : await tunnelBy(proxy, {
					...limits,
					target: addressOf(request)
				});
				const response = await require_exchange.exchange(request, {
					...limits,
					opened,
					tunnel
				});
				report(response.statusCode);
				return { response };
			} catch (cause) {
				report(require_index.codeOf(cause) ?? (cause instanceof Error ? cause.name : "failed"));
				throw cause;
			} finally {
				opened?.destroy();
				tunnel?.destroy();
			}
		},
		planAhead: ahead.plan,
		openAhead: ahead.open,
		destroy: ahead.close,
		updateHttpClientConfig() {},
		httpHandlerConfigs: () => ({})
	};
}
function connectAhead({ connectTimeout, tlsOptions, surface, env, log }) {
	return async (to, signal) => {
		const proxy = require_proxy.proxyFor(to, env);
		const passed = stopwatch();
		const report = (what) => log.debug(() => `TLS ${to.hostname}: ${what} after ${passed()} ms${by(proxy)}`);
		try {
			const target = addressOf(to);
			const tunnel = proxy && await tunnelBy(proxy, {
				target,
				connectTimeout,
				tlsOptions,
				surface,
				signal
			});
			const socket = await require_exchange.openTls({
				...to,
				tunnel,
				tlsOptions
			}, signal);
			report("opened ahead");
			return socket;
		} catch (cause) {
			if (!signal.aborted) report(`not opened ahead (${require_index.codeOf(cause) ?? "failed"})`);
			throw cause;
		}
	};
}
async function tunnelBy(...proxy) {
	return (await Promise.resolve().then(() => require("./tunnel.js")).then((n) => n.tunnel_exports)).openTunnel(...proxy);
}
function addressOf({ hostname, port }) {
	return `${hostname}:${port ?? 443}`;
}
function by(proxy) {
	return proxy ? `, by ${proxy.name}` : "";
}
function stopwatch() {
	const start = process.uptime();
	return () => Math.round((process.uptime() - start) * 1e3);
}
// build/src/aws/connection.js
async function openConnection({ aws: values, surface }, { env, clock, log, anyRegion, since }) {
	const profile = await require_plain.loadProfile(values.profile, {
		env,
		surface
	});
	const lookup = {
		option: values.region,
		surface,
		env,
		profile
	};
	const region = require_permission.findRegion(lookup) ?? anyRegion ?? require_permission.noRegion(lookup);
	const maxAttempts = readMaxAttempts(require_setting.variableSetting(env, "AWS_MAX_ATTEMPTS") ?? profile.find("max_attempts"));
	refuseUnknownRetryMode(require_setting.variableSetting(env, "AWS_RETRY_MODE") ?? profile.find("retry_mode"));
	log.debug(() => `Region ${region}, profile ${profile.name}`);
	const policy = retryPolicy({
		maxWaitSeconds: values["max-wait"],
		since,
		maxAttempts,
		surface,
		clock,
		log
	});
	const tlsOptions = await findTlsOptions(values, {
		env,
		log,
		profile,
		surface,
		retryPolicy: policy
	});
	await waitForSplay(values["start-splay"], {
		clock,
		log,
		surface
	});
	return {
		region,
		profile,
		surface,
		useFips: require_setting.isOn(require_setting.variableSetting(env, "AWS_USE_FIPS_ENDPOINT") ?? profile.find("use_fips_endpoint")),
		useDualstack: require_setting.isOn(require_setting.variableSetting(env, "AWS_USE_DUALSTACK_ENDPOINT") ?? profile.find("use_dualstack_endpoint")),
		transport: transport({
			connectTimeout: values["cli-connect-timeout"],
			readTimeout: values["cli-read-timeout"],
			tlsOptions,
			surface,
			env,
			log
		}),
		retryPolicy: policy,
		endpoint: require_endpoint.endpoints(values, {
			env,
			profile,
			log,
			surface
		}),
		clock: serverClock(),
		userAgent: userAgent(require_setting.variableSetting(env, "AWS_SDK_UA_APP_ID") ?? profile.find("sdk_ua_app_id"))
	};
}
async function requireRegion({ aws, surface }, env) {
	const profile = await require_plain.loadProfile(aws.profile, {
		env,
		surface
	});
	const lookup = {
		option: aws.region,
		surface,
		env,
		profile
	};
	if (require_permission.findRegion(lookup) === void 0) require_permission.noRegion(lookup);
}
async function knownRegion({ aws, surface }, env) {
	const profile = await require_plain.loadProfile(aws.profile, {
		env,
		surface
	});
	return require_permission.findRegion({
		option: aws.region,
		surface,
		env,
		profile
	});
}
async function waitForSplay(limit, { clock, log, surface }) {
	if (limit <= 0) return;
	const wait = clock.random() * limit;
	log.info(`Waiting ${wait.toFixed(1)} s before the first call (${require_names.shown("start-splay", surface)} ${limit})`);
	await clock.sleep(wait * 1e3);
}
function readMaxAttempts(setting) {
	if (setting === void 0) return void 0;
	const attempts = Number(setting.value);
	if (Number.isInteger(attempts) && attempts >= 1) return attempts;
	throw new require_index.FailureError(`${setting.from}: ${require_index.quote(setting.value)} must be a whole number of at least 1`);
}
function userAgent(application) {
	const id = application?.value.replace(/[^\w!#$%&'*+.^`|~-]/g, "-").slice(0, 50);
	return id ? `cluster-credentials app/${id}` : "cluster-credentials";
}
function refuseUnknownRetryMode(setting) {
	if (setting !== void 0 && setting.value !== "standard" && setting.value !== "adaptive") throw new require_index.FailureError(`${setting.from}: ${require_index.quote(setting.value)} must be standard or adaptive`);
}
Object.defineProperty(exports, "findBundle", {
	enumerable: true,
	get: function() {
		return findBundle;
	}
});
Object.defineProperty(exports, "knownRegion", {
	enumerable: true,
	get: function() {
		return knownRegion;
	}
});
Object.defineProperty(exports, "openConnection", {
	enumerable: true,
	get: function() {
		return openConnection;
	}
});
Object.defineProperty(exports, "requireRegion", {
	enumerable: true,
	get: function() {
		return requireRegion;
	}
});
