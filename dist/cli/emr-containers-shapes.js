// build/src/operations/emr-containers-shapes.js
const NAMESPACE = "com.amazonaws.emrcontainers";
const [STRING, INTEGER, DATE_TIME] = [
	0,
	1,
	5
];
const IN_PATH = [STRING, 1];
const CREDENTIALS = [
	4,
	NAMESPACE,
	"Credentials",
	0,
	["token"],
	[STRING]
];
const INPUT = [
	3,
	NAMESPACE,
	"GetManagedEndpointSessionCredentialsRequest",
	0,
	[...[
		"endpointIdentifier",
		"virtualClusterIdentifier",
		"executionRoleArn",
		"credentialType"
	], ...[
		"durationInSeconds",
		"logContext",
		"clientToken"
	]],
	[
		IN_PATH,
		IN_PATH,
		STRING,
		STRING,
		INTEGER,
		STRING,
		STRING
	],
	4
];
const OUTPUT = [
	3,
	NAMESPACE,
	"GetManagedEndpointSessionCredentialsResponse",
	0,
	[
		"id",
		"credentials",
		"endpointCredentials",
		"expiresAt"
	],
	[
		STRING,
		() => CREDENTIALS,
		() => CREDENTIALS,
		DATE_TIME
	]
];
const GetManagedEndpointSessionCredentials$ = [
	9,
	NAMESPACE,
	"GetManagedEndpointSessionCredentials",
	{ http: [
		"POST",
		"/virtualclusters/{virtualClusterIdentifier}/endpoints/{endpointIdentifier}/credentials",
		200
	] },
	() => INPUT,
	() => OUTPUT
];
exports.GetManagedEndpointSessionCredentials$ = GetManagedEndpointSessionCredentials$;
