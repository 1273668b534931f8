const require_index = require("./index.js");
// node_modules/@aws-sdk/client-emr-serverless/dist-es/schemas/schemas_0.js
const _GSE = "GetSessionEndpoint";
const _GSER = "GetSessionEndpointRequest";
const _GSERe = "GetSessionEndpointResponse";
const _SAT = "SessionAuthToken";
const _aI = "applicationId";
const _aT = "authToken";
const _aTEA = "authTokenExpiresAt";
const _end = "endpoint";
const _ht = "http";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.emrserverless";
const _sI = "sessionId";
const n0 = "com.amazonaws.emrserverless";
new require_index.TypeRegistry(_s);
new require_index.TypeRegistry(n0);
var SessionAuthToken = [
	0,
	n0,
	_SAT,
	8,
	0
];
var GetSessionEndpointRequest$ = [
	3,
	n0,
	_GSER,
	0,
	[_aI, _sI],
	[[0, 1], [0, 1]],
	2
];
var GetSessionEndpointResponse$ = [
	3,
	n0,
	_GSERe,
	0,
	[
		_aI,
		_sI,
		_end,
		_aT,
		_aTEA
	],
	[
		0,
		0,
		0,
		[() => SessionAuthToken, 0],
		4
	],
	5
];
var GetSessionEndpoint$ = [
	9,
	n0,
	_GSE,
	{ [_ht]: [
		"GET",
		"/applications/{applicationId}/sessions/{sessionId}/endpoint",
		200
	] },
	() => GetSessionEndpointRequest$,
	() => GetSessionEndpointResponse$
];
exports.GetSessionEndpoint$ = GetSessionEndpoint$;
