const require_partition = require("./partition.js");
// build/src/operations/emr-containers-client.js
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
const OPERATION = [
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
const EndpointCredentialsCommand = require_partition.makeBuilder({
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
}, "AwsChicagoWebService", "EMRContainersClient", require_partition.getEndpointPlugin)({}, () => [], "GetManagedEndpointSessionCredentials", OPERATION);
async function containersClient(settings, connection) {
	const { EMRServerlessClient } = await Promise.resolve().then(() => require("./dist-es.js"));
	const { region } = settings;
	const client = new EMRServerlessClient({
		...settings,
		useFipsEndpoint: false,
		useDualstackEndpoint: false,
		endpoint: settings.endpoint ?? ownEndpoint(connection),
		apiVersion: "2020-10-01",
		serviceId: "EMR containers",
		httpAuthSchemeProvider: () => [{
			schemeId: "aws.auth#sigv4",
			signingProperties: {
				signingName: "emr-containers",
				signingRegion: region
			},
			propertiesExtractor: (config, context) => ({ signingProperties: {
				config,
				context
			} })
		}]
	});
	return { send: (input, abortSignal) => client.send(new EndpointCredentialsCommand(input), { abortSignal }) };
}
function ownEndpoint({ region, useFips, useDualstack }) {
	const { dnsSuffix, dualStackDnsSuffix } = require_partition.partition(region);
	return `https://${`emr-containers${useFips ? "-fips" : ""}`}.${region}.${useDualstack ? dualStackDnsSuffix : dnsSuffix}`;
}
exports.containersClient = containersClient;
