const require_index = require("./index.js");
const require_names = require("./names.js");
let node_net = require("node:net");
// build/src/check/problem.js
var Problem = class extends Error {
	name = "Problem";
	mayPass;
	cure;
	constructor(clause, { mayPass = false, cure, ...options }) {
		super(clause, options);
		this.mayPass = mayPass;
		this.cure = cure;
	}
};
function caseOf(options) {
	return {
		...options,
		option: (name) => require_names.shown(name, options.surface)
	};
}
function addressOf({ host, port }) {
	return `${(0, node_net.isIPv6)(host) ? `[${host}]` : host}:${port}`;
}
// build/src/check/network-problem.js
const privateAddresses = new node_net.BlockList();
for (const [network, bits] of [
	["10.0.0.0", 8],
	["172.16.0.0", 12],
	["192.168.0.0", 16],
	["100.64.0.0", 10]
]) privateAddresses.addSubnet(network, bits);
privateAddresses.addSubnet("fc00::", 7, "ipv6");
function isPrivateAddress(address) {
	return privateAddresses.check(address, (0, node_net.isIPv6)(address) ? "ipv6" : "ipv4");
}
function lost(when, cause) {
	return new Problem(`the connection was closed ${when}`, {
		mayPass: true,
		cause,
		cure: ({ option, kind }) => kind === "livy" ? `Check ${option("host")} and ${option("port")}, and whether Livy speaks https or http there` : `Check ${option("host")} and ${option("port")}. The cluster may be restarting, or a firewall closes the connection`
	});
}
function late({ phase, limit, addresses }) {
	const within = `within ${require_index.seconds(Math.max(1, Math.round(limit / 1e3)))}`;
	if (phase === "connection") return new Problem(`no connection ${within}`, {
		mayPass: true,
		cure: (given) => routeCure(given, addresses)
	});
	return new Problem(`the server accepts the connection, but does not ${phase === "tls" ? "begin TLS" : "answer to the login"} ${within}`, {
		mayPass: true,
		cure: ({ option }) => `Check ${option("host")} and ${option("port")}. The cluster may be busy or restarting; large packets may be lost on the way (MTU)`
	});
}
function networkProblem(code, { addresses, phase, cause }) {
	const route = {
		mayPass: true,
		cause,
		cure: (given) => routeCure(given, addresses)
	};
	switch (code) {
		case "ENOTFOUND":
		case "EAI_AGAIN":
		case "EAI_NODATA":
		case "EAI_NONAME": return new Problem("the host name could not be resolved", {
			mayPass: true,
			cause,
			cure: ({ option }) => `Check ${option("host")}. A private name is known only in its VPC: run the job on a runner there`
		});
		case "ECONNREFUSED": return new Problem("the connection was refused", {
			mayPass: true,
			cause,
			cure: refusedCure
		});
		case "ETIMEDOUT": return new Problem("no connection in the time that the system allows", route);
		case "EHOSTUNREACH":
		case "ENETUNREACH":
		case "EADDRNOTAVAIL":
		case "EHOSTDOWN":
		case "ENETDOWN": return new Problem("this machine has no route to the address", route);
		case "ECONNRESET":
		case "ECONNABORTED":
		case "EPIPE":
		case "ERR_STREAM_PREMATURE_CLOSE":
		case "ERR_STREAM_DESTROYED": return lost(phase === "login" ? "before the login was done" : `before ${phase === "tls" ? "TLS" : "it"} was ready`, cause);
		default: return;
	}
}
function refusedCure({ kind, option }) {
	const usual = kind === "livy" ? "Livy listens on 8998 if nothing else is set" : "a cluster listens on 5439 if nothing else is set";
	return `Check ${option("host")} and ${option("port")}: ${usual}`;
}
function routeCure({ cluster, option }, addresses) {
	const hidden = addresses.find(isPrivateAddress);
	const group = "and the security group of the cluster must allow it";
	if (hidden !== void 0) return `The name stands for ${hidden}, a private address: only a runner in the VPC, or with a route to it, can connect, ${group}`;
	const name = cluster ? ` "${cluster.name}"` : "";
	if (cluster?.publiclyAccessible === false) return `The cluster${name} is not publicly accessible: only a runner in its VPC, or with a route to it, can connect, ${group}`;
	if (cluster?.publiclyAccessible === true) return `The cluster${name} is publicly accessible: allow the address of this runner in its security group`;
	return `Check ${option("host")} and ${option("port")}, and allow this runner in the security group of the cluster. Hosted runners have no route to a private cluster`;
}
Object.defineProperty(exports, "Problem", {
	enumerable: true,
	get: function() {
		return Problem;
	}
});
Object.defineProperty(exports, "addressOf", {
	enumerable: true,
	get: function() {
		return addressOf;
	}
});
Object.defineProperty(exports, "caseOf", {
	enumerable: true,
	get: function() {
		return caseOf;
	}
});
Object.defineProperty(exports, "isPrivateAddress", {
	enumerable: true,
	get: function() {
		return isPrivateAddress;
	}
});
Object.defineProperty(exports, "late", {
	enumerable: true,
	get: function() {
		return late;
	}
});
Object.defineProperty(exports, "lost", {
	enumerable: true,
	get: function() {
		return lost;
	}
});
Object.defineProperty(exports, "networkProblem", {
	enumerable: true,
	get: function() {
		return networkProblem;
	}
});
