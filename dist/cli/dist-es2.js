const require_Sha256Node = require("./Sha256Node.js");
const require_partition = require("./partition.js");
const require_defaultProvider = require("./defaultProvider.js");
const require_configLoader = require("./configLoader.js");
const require_node_http_handler = require("./node-http-handler.js");
const require_AwsJson1_1Protocol = require("./AwsJson1_1Protocol.js");
// node_modules/@aws-sdk/client-emr/dist-es/auth/httpAuthSchemeProvider.js
const defaultEMRHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: require_partition.getSmithyContext(context).operation,
		region: await require_partition.normalizeProvider(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "elasticmapreduce",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultEMRHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = require_Sha256Node.resolveAwsSdkSigV4Config(config);
	return Object.assign(config_0, { authSchemePreference: require_partition.normalizeProvider(config.authSchemePreference ?? []) });
};
// node_modules/@aws-sdk/client-emr/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "elasticmapreduce"
	});
};
const commonParams = {
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
};
// node_modules/@aws-sdk/client-emr/package.json
var version = "3.1089.0";
// node_modules/@aws-sdk/client-emr/dist-es/endpoint/bdd.js
const k = "ref";
const a = -1;
const b = true;
const c = "isSet";
const d = "PartitionResult";
const e = "booleanEquals";
const f = "getAttr";
const g = { [k]: "Endpoint" };
const h = { [k]: d };
const i = {};
const j = [{ [k]: "Region" }];
const _data = {
	conditions: [
		[c, [g]],
		[c, j],
		[
			"aws.partition",
			j,
			d
		],
		[e, [{ [k]: "UseFIPS" }, b]],
		[e, [{ [k]: "UseDualStack" }, b]],
		[e, [{
			fn: f,
			argv: [h, "supportsDualStack"]
		}, b]],
		[e, [{
			fn: f,
			argv: [h, "supportsFIPS"]
		}, b]],
		["stringEquals", [{
			fn: f,
			argv: [h, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g, i],
		["https://elasticmapreduce-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://elasticmapreduce.{Region}.amazonaws.com", i],
		["https://elasticmapreduce-fips.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://elasticmapreduce.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://elasticmapreduce.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	13,
	3,
	1,
	4,
	100000012,
	2,
	5,
	100000012,
	3,
	8,
	6,
	4,
	7,
	100000011,
	5,
	100000009,
	100000010,
	4,
	11,
	9,
	6,
	10,
	100000008,
	7,
	100000006,
	100000007,
	5,
	12,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	14,
	4,
	100000002,
	100000003
]);
const bdd = require_Sha256Node.BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);
// node_modules/@aws-sdk/client-emr/dist-es/endpoint/endpointResolver.js
const cache = new require_Sha256Node.EndpointCache({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => require_Sha256Node.decideEndpoint(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
require_Sha256Node.customEndpointFunctions.aws = require_Sha256Node.awsEndpointFunctions;
// node_modules/@aws-sdk/client-emr/dist-es/models/EMRServiceException.js
var EMRServiceException = class EMRServiceException extends require_Sha256Node.ServiceException {
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, EMRServiceException.prototype);
	}
};
// node_modules/@aws-sdk/client-emr/dist-es/schemas/schemas_0.js
const _A = "Application";
const _ADDJP = "ADDomainJoinPassword";
const _ADDJU = "ADDomainJoinUser";
const _AI = "AdditionalInfo";
const _AL = "ApplicationList";
const _AMSG = "AdditionalMasterSecurityGroups";
const _ASR = "AutoScalingRole";
const _ASSG = "AdditionalSlaveSecurityGroups";
const _AT = "AutoTerminate";
const _ATET = "AuthTokenExpirationTime";
const _ATu = "AuthToken";
const _Ap = "Applications";
const _Ar = "Args";
const _CA = "ClusterArn";
const _CAI = "CustomAmiId";
const _CDT = "CreationDateTime";
const _CI = "ClusterId";
const _CLon = "ConfigurationList";
const _CRTPP = "CrossRealmTrustPrincipalPassword";
const _CS = "ClusterStatus";
const _CSCR = "ClusterStateChangeReason";
const _CT = "ClusterTimeline";
const _CWLC = "CloudWatchLogConfiguration";
const _Cl = "Classification";
const _Clu = "Cluster";
const _Co = "Code";
const _Con = "Configurations";
const _Conf = "Configuration";
const _Cr = "Credentials";
const _DC = "DescribeCluster";
const _DCI = "DescribeClusterInput";
const _DCO = "DescribeClusterOutput";
const _DSCIe = "DescribeSecurityConfigurationInput";
const _DSCOe = "DescribeSecurityConfigurationOutput";
const _DSCe = "DescribeSecurityConfiguration";
const _E = "Enabled";
const _EA = "ExpiresAt";
const _EAZ = "Ec2AvailabilityZone";
const _EC = "ErrorCode";
const _ED = "ErrorDetails";
const _EDL = "ErrorDetailList";
const _EDT = "EndDateTime";
const _EDr = "ErrorDetail";
const _EDrr = "ErrorData";
const _EIA = "Ec2InstanceAttributes";
const _EKA = "EncryptionKeyArn";
const _EKN = "Ec2KeyName";
const _EM = "ErrorMessage";
const _EMMSG = "EmrManagedMasterSecurityGroup";
const _EMSSG = "EmrManagedSlaveSecurityGroup";
const _ERA = "ExecutionRoleArn";
const _ERVI = "EbsRootVolumeIops";
const _ERVS = "EbsRootVolumeSize";
const _ERVT = "EbsRootVolumeThroughput";
const _ES = "ExtendedSupport";
const _ESI = "Ec2SubnetId";
const _En = "Endpoint";
const _GCSC = "GetClusterSessionCredentials";
const _GCSCI = "GetClusterSessionCredentialsInput";
const _GCSCO = "GetClusterSessionCredentialsOutput";
const _GSE = "GetSessionEndpoint";
const _GSEI = "GetSessionEndpointInput";
const _GSEO = "GetSessionEndpointOutput";
const _I = "Id";
const _ICT = "InstanceCollectionType";
const _IIP = "IamInstanceProfile";
const _IR = "InstanceRole";
const _K = "Key";
const _KA = "KerberosAttributes";
const _KAP = "KdcAdminPassword";
const _LEKKI = "LogEncryptionKmsKeyId";
const _LGN = "LogGroupName";
const _LSNP = "LogStreamNamePrefix";
const _LT = "LogTypes";
const _LTM = "LogTypesMap";
const _LTUP = "LogTypeUploadPolicy";
const _LU = "LogUri";
const _M = "Message";
const _MC = "MonitoringConfiguration";
const _MPDN = "MasterPublicDnsName";
const _N = "Name";
const _NIH = "NormalizedInstanceHours";
const _OA = "OutpostArn";
const _OSRL = "OSReleaseLabel";
const _P = "Properties";
const _PG = "PlacementGroups";
const _PGC = "PlacementGroupConfig";
const _PGCL = "PlacementGroupConfigList";
const _PS = "PlacementStrategy";
const _Pas = "Password";
const _RAV = "RequestedAmiVersion";
const _RAVu = "RunningAmiVersion";
const _RDT = "ReadyDateTime";
const _REAZ = "RequestedEc2AvailabilityZones";
const _RESI = "RequestedEc2SubnetIds";
const _RL = "ReleaseLabel";
const _RUOB = "RepoUpgradeOnBoot";
const _Rea = "Realm";
const _SASG = "ServiceAccessSecurityGroup";
const _SC = "SecurityConfiguration";
const _SCL = "StepConcurrencyLevel";
const _SCR = "StateChangeReason";
const _SDB = "ScaleDownBehavior";
const _SE = "SessionEnabled";
const _SIe = "SessionId";
const _SLC = "S3LoggingConfiguration";
const _SR = "ServiceRole";
const _SS = "SensitiveString";
const _St = "Status";
const _Sta = "State";
const _T = "Tags";
const _TL = "TagList";
const _TP = "TerminationProtected";
const _Ta = "Tag";
const _Ti = "Timeline";
const _UNR = "UnhealthyNodeReplacement";
const _UP = "UsernamePassword";
const _Us = "Username";
const _V = "Version";
const _VTAU = "VisibleToAllUsers";
const _Va = "Value";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.emr";
const n0 = "com.amazonaws.emr";
const _s_registry = require_Sha256Node.TypeRegistry.for(_s);
var EMRServiceException$ = [
	-3,
	_s,
	"EMRServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(EMRServiceException$, EMRServiceException);
const errorTypeRegistries = [_s_registry, require_Sha256Node.TypeRegistry.for(n0)];
var SensitiveString = [
	0,
	n0,
	_SS,
	8,
	0
];
var Application$ = [
	3,
	n0,
	_A,
	0,
	[
		_N,
		_V,
		_Ar,
		_AI
	],
	[
		0,
		0,
		64,
		128
	]
];
var CloudWatchLogConfiguration$ = [
	3,
	n0,
	_CWLC,
	0,
	[
		_E,
		_LGN,
		_LSNP,
		_EKA,
		_LT
	],
	[
		2,
		0,
		0,
		0,
		[
			2,
			n0,
			_LTM,
			0,
			0,
			64
		]
	],
	1
];
var Cluster$ = [
	3,
	n0,
	_Clu,
	0,
	[
		_I,
		_N,
		_St,
		_EIA,
		_ICT,
		_LU,
		_LEKKI,
		_RAV,
		_RAVu,
		_RL,
		_AT,
		_TP,
		_UNR,
		_VTAU,
		_Ap,
		_T,
		_SR,
		_NIH,
		_MPDN,
		_Con,
		_SC,
		_ASR,
		_SDB,
		_CAI,
		_ERVS,
		_RUOB,
		_KA,
		_CA,
		_OA,
		_SCL,
		_PG,
		_OSRL,
		_ERVI,
		_ERVT,
		_ES,
		_MC,
		_SE
	],
	[
		0,
		0,
		() => ClusterStatus$,
		() => Ec2InstanceAttributes$,
		0,
		0,
		0,
		0,
		0,
		0,
		2,
		2,
		2,
		2,
		() => ApplicationList,
		() => TagList,
		0,
		1,
		0,
		() => ConfigurationList,
		0,
		0,
		0,
		0,
		1,
		0,
		() => KerberosAttributes$,
		0,
		0,
		1,
		() => PlacementGroupConfigList,
		0,
		1,
		1,
		2,
		() => MonitoringConfiguration$,
		2
	]
];
var ClusterStateChangeReason$ = [
	3,
	n0,
	_CSCR,
	0,
	[_Co, _M],
	[0, 0]
];
var ClusterStatus$ = [
	3,
	n0,
	_CS,
	0,
	[
		_Sta,
		_SCR,
		_Ti,
		_ED
	],
	[
		0,
		() => ClusterStateChangeReason$,
		() => ClusterTimeline$,
		() => ErrorDetailList
	]
];
var ClusterTimeline$ = [
	3,
	n0,
	_CT,
	0,
	[
		_CDT,
		_RDT,
		_EDT
	],
	[
		4,
		4,
		4
	]
];
var Configuration$ = [
	3,
	n0,
	_Conf,
	0,
	[
		_Cl,
		_Con,
		_P
	],
	[
		0,
		() => ConfigurationList,
		128
	]
];
var DescribeClusterInput$ = [
	3,
	n0,
	_DCI,
	0,
	[_CI],
	[0],
	1
];
var DescribeClusterOutput$ = [
	3,
	n0,
	_DCO,
	0,
	[_Clu],
	[() => Cluster$]
];
var DescribeSecurityConfigurationInput$ = [
	3,
	n0,
	_DSCIe,
	0,
	[_N],
	[0],
	1
];
var DescribeSecurityConfigurationOutput$ = [
	3,
	n0,
	_DSCOe,
	0,
	[
		_N,
		_SC,
		_CDT
	],
	[
		0,
		0,
		4
	]
];
var Ec2InstanceAttributes$ = [
	3,
	n0,
	_EIA,
	0,
	[
		_EKN,
		_ESI,
		_RESI,
		_EAZ,
		_REAZ,
		_IIP,
		_EMMSG,
		_EMSSG,
		_SASG,
		_AMSG,
		_ASSG
	],
	[
		0,
		0,
		64,
		0,
		64,
		0,
		0,
		0,
		0,
		64,
		64
	]
];
var ErrorDetail$ = [
	3,
	n0,
	_EDr,
	0,
	[
		_EC,
		_EDrr,
		_EM
	],
	[
		0,
		[
			1,
			n0,
			_EDrr,
			0,
			128
		],
		0
	]
];
var GetClusterSessionCredentialsInput$ = [
	3,
	n0,
	_GCSCI,
	0,
	[_CI, _ERA],
	[0, 0],
	1
];
var GetClusterSessionCredentialsOutput$ = [
	3,
	n0,
	_GCSCO,
	0,
	[_Cr, _EA],
	[[() => Credentials$, 0], 4]
];
var GetSessionEndpointInput$ = [
	3,
	n0,
	_GSEI,
	0,
	[_CI, _SIe],
	[0, 0],
	2
];
var GetSessionEndpointOutput$ = [
	3,
	n0,
	_GSEO,
	0,
	[
		_En,
		_ATu,
		_ATET,
		_Cr
	],
	[
		0,
		[() => SensitiveString, 0],
		4,
		[() => Credentials$, 0]
	],
	1
];
var KerberosAttributes$ = [
	3,
	n0,
	_KA,
	0,
	[
		_Rea,
		_KAP,
		_CRTPP,
		_ADDJU,
		_ADDJP
	],
	[
		0,
		0,
		0,
		0,
		0
	],
	2
];
var MonitoringConfiguration$ = [
	3,
	n0,
	_MC,
	0,
	[_CWLC, _SLC],
	[() => CloudWatchLogConfiguration$, () => S3LoggingConfiguration$]
];
var PlacementGroupConfig$ = [
	3,
	n0,
	_PGC,
	0,
	[_IR, _PS],
	[0, 0],
	1
];
var S3LoggingConfiguration$ = [
	3,
	n0,
	_SLC,
	0,
	[_LTUP],
	[128]
];
var Tag$ = [
	3,
	n0,
	_Ta,
	0,
	[_K, _Va],
	[0, 0]
];
var UsernamePassword$ = [
	3,
	n0,
	_UP,
	8,
	[_Us, _Pas],
	[0, 0]
];
var ApplicationList = [
	1,
	n0,
	_AL,
	0,
	() => Application$
];
var ConfigurationList = [
	1,
	n0,
	_CLon,
	0,
	() => Configuration$
];
var ErrorDetailList = [
	1,
	n0,
	_EDL,
	0,
	() => ErrorDetail$
];
var PlacementGroupConfigList = [
	1,
	n0,
	_PGCL,
	0,
	() => PlacementGroupConfig$
];
var TagList = [
	1,
	n0,
	_TL,
	0,
	() => Tag$
];
var Credentials$ = [
	4,
	n0,
	_Cr,
	0,
	[_UP],
	[[() => UsernamePassword$, 0]]
];
var DescribeCluster$ = [
	9,
	n0,
	_DC,
	0,
	() => DescribeClusterInput$,
	() => DescribeClusterOutput$
];
var DescribeSecurityConfiguration$ = [
	9,
	n0,
	_DSCe,
	0,
	() => DescribeSecurityConfigurationInput$,
	() => DescribeSecurityConfigurationOutput$
];
var GetClusterSessionCredentials$ = [
	9,
	n0,
	_GCSC,
	0,
	() => GetClusterSessionCredentialsInput$,
	() => GetClusterSessionCredentialsOutput$
];
var GetSessionEndpoint$ = [
	9,
	n0,
	_GSE,
	0,
	() => GetSessionEndpointInput$,
	() => GetSessionEndpointOutput$
];
// node_modules/@aws-sdk/client-emr/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2009-03-31",
		base64Decoder: config?.base64Decoder ?? require_Sha256Node.fromBase64,
		base64Encoder: config?.base64Encoder ?? require_Sha256Node.toBase64,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultEMRHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new require_Sha256Node.AwsSdkSigV4Signer()
		}],
		logger: config?.logger ?? new require_Sha256Node.NoOpLogger(),
		protocol: config?.protocol ?? require_AwsJson1_1Protocol.AwsJson1_1Protocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.emr",
			errorTypeRegistries,
			xmlNamespace: "http://elasticmapreduce.amazonaws.com/doc/2009-03-31",
			version: "2009-03-31",
			serviceTarget: "ElasticMapReduce"
		},
		serviceId: config?.serviceId ?? "EMR",
		sha256: config?.sha256 ?? require_Sha256Node.Sha256Node,
		urlParser: config?.urlParser ?? require_configLoader.parseUrl,
		utf8Decoder: config?.utf8Decoder ?? require_Sha256Node.fromUtf8,
		utf8Encoder: config?.utf8Encoder ?? require_Sha256Node.toUtf8
	};
};
// node_modules/@aws-sdk/client-emr/dist-es/runtimeConfig.js
const getRuntimeConfig = (config) => {
	require_Sha256Node.emitWarningIfUnsupportedVersion$1(process.version);
	const defaultsMode = require_Sha256Node.resolveDefaultsModeConfig(config);
	const defaultConfigProvider = () => defaultsMode().then(require_Sha256Node.loadConfigsForDefaultMode);
	const clientSharedValues = getRuntimeConfig$1(config);
	require_Sha256Node.emitWarningIfUnsupportedVersion(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? require_configLoader.loadConfig(require_Sha256Node.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? require_Sha256Node.calculateBodyLength,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? require_defaultProvider.defaultProvider,
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? require_Sha256Node.createDefaultUserAgentProvider({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		maxAttempts: config?.maxAttempts ?? require_configLoader.loadConfig(require_Sha256Node.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
		region: config?.region ?? require_configLoader.loadConfig(require_Sha256Node.NODE_REGION_CONFIG_OPTIONS, {
			...require_Sha256Node.NODE_REGION_CONFIG_FILE_OPTIONS,
			...loaderConfig
		}),
		requestHandler: require_node_http_handler.NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? require_configLoader.loadConfig({
			...require_Sha256Node.NODE_RETRY_MODE_CONFIG_OPTIONS,
			default: async () => (await defaultConfigProvider()).retryMode || require_Sha256Node.DEFAULT_RETRY_MODE
		}, config),
		streamCollector: config?.streamCollector ?? require_node_http_handler.streamCollector,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? require_configLoader.loadConfig(require_Sha256Node.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? require_configLoader.loadConfig(require_Sha256Node.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? require_configLoader.loadConfig(require_Sha256Node.NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
	};
};
// node_modules/@aws-sdk/client-emr/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};
// node_modules/@aws-sdk/client-emr/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign(require_Sha256Node.getAwsRegionExtensionConfiguration(runtimeConfig), require_Sha256Node.getDefaultExtensionConfiguration(runtimeConfig), require_Sha256Node.getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, require_Sha256Node.resolveAwsRegionExtensionConfiguration(extensionConfiguration), require_Sha256Node.resolveDefaultRuntimeConfig(extensionConfiguration), require_Sha256Node.resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
// node_modules/@aws-sdk/client-emr/dist-es/EMRClient.js
var EMRClient = class extends require_Sha256Node.Client {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters(_config_0);
		const _config_2 = require_Sha256Node.resolveUserAgentConfig(_config_1);
		const _config_3 = require_Sha256Node.resolveRetryConfig(_config_2);
		const _config_4 = require_Sha256Node.resolveRegionConfig(_config_3);
		const _config_5 = require_Sha256Node.resolveHostHeaderConfig(_config_4);
		const _config_6 = require_partition.resolveEndpointConfig(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use(require_Sha256Node.getSchemaSerdePlugin(this.config));
		this.middlewareStack.use(require_Sha256Node.getUserAgentPlugin(this.config));
		this.middlewareStack.use(require_Sha256Node.getRetryPlugin(this.config));
		this.middlewareStack.use(require_Sha256Node.getContentLengthPlugin(this.config));
		this.middlewareStack.use(require_Sha256Node.getHostHeaderPlugin(this.config));
		this.middlewareStack.use(require_Sha256Node.getLoggerPlugin(this.config));
		this.middlewareStack.use(require_Sha256Node.getRecursionDetectionPlugin(this.config));
		this.middlewareStack.use(require_Sha256Node.getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
			httpAuthSchemeParametersProvider: defaultEMRHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new require_Sha256Node.DefaultIdentityProviderConfig({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use(require_Sha256Node.getHttpSigningPlugin(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/client-emr/dist-es/commandBuilder.js
const command = require_partition.makeBuilder(commonParams, "ElasticMapReduce", "EMRClient", require_partition.getEndpointPlugin);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/client-emr/dist-es/commands/DescribeClusterCommand.js
var DescribeClusterCommand = class extends command(_ep0, _mw0, "DescribeCluster", DescribeCluster$) {};
// node_modules/@aws-sdk/client-emr/dist-es/commands/DescribeSecurityConfigurationCommand.js
var DescribeSecurityConfigurationCommand = class extends command(_ep0, _mw0, "DescribeSecurityConfiguration", DescribeSecurityConfiguration$) {};
// node_modules/@aws-sdk/client-emr/dist-es/commands/GetClusterSessionCredentialsCommand.js
var GetClusterSessionCredentialsCommand = class extends command(_ep0, _mw0, "GetClusterSessionCredentials", GetClusterSessionCredentials$) {};
// node_modules/@aws-sdk/client-emr/dist-es/commands/GetSessionEndpointCommand.js
var GetSessionEndpointCommand = class extends command(_ep0, _mw0, "GetSessionEndpoint", GetSessionEndpoint$) {};
exports.DescribeClusterCommand = DescribeClusterCommand;
exports.DescribeSecurityConfigurationCommand = DescribeSecurityConfigurationCommand;
exports.EMRClient = EMRClient;
exports.GetClusterSessionCredentialsCommand = GetClusterSessionCredentialsCommand;
exports.GetSessionEndpointCommand = GetSessionEndpointCommand;
