export const id = 881;
export const ids = [881];
export const modules = {

/***/ 6337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ProviderError),
/* harmony export */   t: () => (/* binding */ CredentialsProviderError)
/* harmony export */ });
// node_modules/@smithy/core/dist-es/submodules/config/property-provider/ProviderError.js
var ProviderError = class ProviderError extends Error {
	name = "ProviderError";
	tryNextLink;
	constructor(message, options = true) {
		let logger;
		let tryNextLink = true;
		if (typeof options === "boolean") {
			logger = void 0;
			tryNextLink = options;
		} else if (options != null && typeof options === "object") {
			logger = options.logger;
			tryNextLink = options.tryNextLink ?? true;
		}
		super(message);
		this.tryNextLink = tryNextLink;
		Object.setPrototypeOf(this, ProviderError.prototype);
		logger?.debug?.(`@smithy/property-provider ${tryNextLink ? "->" : "(!)"} ${message}`);
	}
	static from(error, options = true) {
		return Object.assign(new this(error.message, options), error);
	}
};
// node_modules/@smithy/core/dist-es/submodules/config/property-provider/CredentialsProviderError.js
var CredentialsProviderError = class CredentialsProviderError extends ProviderError {
	name = "CredentialsProviderError";
	constructor(message, options = true) {
		super(message, options);
		Object.setPrototypeOf(this, CredentialsProviderError.prototype);
	}
};



/***/ }),

/***/ 2720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ dist_es_exports),
/* harmony export */   r: () => (/* binding */ RpcProtocol),
/* harmony export */   t: () => (/* binding */ defaultProvider)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8228);
/* harmony import */ var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3274);
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(681);
/* harmony import */ var _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3794);
/* harmony import */ var _configLoader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7299);
/* harmony import */ var _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6337);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7352);
/* harmony import */ var _setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1523);








// node_modules/@smithy/core/dist-es/submodules/protocols/RpcProtocol.js
var RpcProtocol = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.P {
	async serializeRequest(operationSchema, _input, context) {
		const serializer = this.serializer;
		const query = {};
		const headers = {};
		const endpoint = await context.endpoint();
		const ns = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.st.of(operationSchema?.input);
		const schema = ns.getSchema();
		let payload;
		const input = _input && typeof _input === "object" ? _input : {};
		const request = new _index_js__WEBPACK_IMPORTED_MODULE_6__.d({
			protocol: "",
			hostname: "",
			port: void 0,
			path: "/",
			fragment: void 0,
			query,
			headers,
			body: void 0
		});
		if (endpoint) {
			this.updateServiceEndpoint(request, endpoint);
			this.setHostPrefix(request, operationSchema, input);
		}
		if (input) {
			const eventStreamMember = ns.getEventStreamMember();
			if (eventStreamMember) {
				if (input[eventStreamMember]) {
					const initialRequest = {};
					for (const [memberName] of ns.structIterator()) if (memberName !== eventStreamMember && input[memberName] != null) initialRequest[memberName] = input[memberName];
					payload = await this.serializeEventStream({
						eventStream: input[eventStreamMember],
						requestSchema: ns,
						initialRequest
					});
				}
			} else {
				serializer.write(schema, input);
				payload = serializer.flush();
			}
		}
		request.headers = Object.assign(request.headers, headers);
		request.query = query;
		request.body = payload;
		request.method = "POST";
		return request;
	}
	async deserializeResponse(operationSchema, context, response) {
		const deserializer = this.deserializer;
		const ns = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.st.of(operationSchema.output);
		const dataObject = {};
		if (this.isErrorResponse(response.statusCode)) {
			const bytes = await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.R)(response.body, context);
			if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(15, bytes));
			await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
			throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
		}
		for (const header in response.headers) {
			if (!(0,_node_http_handler_js__WEBPACK_IMPORTED_MODULE_1__.f)(response.headers, header)) continue;
			const value = response.headers[header];
			delete response.headers[header];
			response.headers[header.toLowerCase()] = value;
		}
		const eventStreamMember = ns.getEventStreamMember();
		if (eventStreamMember) dataObject[eventStreamMember] = await this.deserializeEventStream({
			response,
			responseSchema: ns,
			initialResponseContainer: dataObject
		});
		else {
			const bytes = await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_2__.R)(response.body, context);
			if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(ns, bytes));
		}
		dataObject.$metadata = this.deserializeMetadata(response);
		return dataObject;
	}
	isErrorResponse(statusCode) {
		return statusCode >= 300;
	}
};
// node_modules/@aws-sdk/credential-provider-env/dist-es/fromEnv.js
const ENV_KEY = "AWS_ACCESS_KEY_ID";
const ENV_SECRET = "AWS_SECRET_ACCESS_KEY";
const ENV_SESSION = "AWS_SESSION_TOKEN";
const ENV_EXPIRATION = "AWS_CREDENTIAL_EXPIRATION";
const ENV_CREDENTIAL_SCOPE = "AWS_CREDENTIAL_SCOPE";
const ENV_ACCOUNT_ID = "AWS_ACCOUNT_ID";
const fromEnv = (init) => async () => {
	init?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");
	const accessKeyId = process.env[ENV_KEY];
	const secretAccessKey = process.env[ENV_SECRET];
	const sessionToken = process.env[ENV_SESSION];
	const expiry = process.env[ENV_EXPIRATION];
	const credentialScope = process.env[ENV_CREDENTIAL_SCOPE];
	const accountId = process.env[ENV_ACCOUNT_ID];
	if (accessKeyId && secretAccessKey) {
		const credentials = {
			accessKeyId,
			secretAccessKey,
			...sessionToken && { sessionToken },
			...expiry && { expiration: new Date(expiry) },
			...credentialScope && { credentialScope },
			...accountId && { accountId }
		};
		(0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_7__.t)(credentials, "CREDENTIALS_ENV_VARS", "g");
		return credentials;
	}
	throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_5__.t("Unable to find environment variable credentials.", { logger: init?.logger });
};
// node_modules/@aws-sdk/credential-provider-env/dist-es/index.js
var dist_es_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ fromEnv: () => fromEnv });
const remoteProvider = async (init) => {
	const { ENV_CMDS_FULL_URI, ENV_CMDS_RELATIVE_URI, fromContainerMetadata, fromInstanceMetadata } = await __webpack_require__.e(/* import() */ 109).then(__webpack_require__.bind(__webpack_require__, 8490));
	if (process.env[ENV_CMDS_RELATIVE_URI] || process.env[ENV_CMDS_FULL_URI]) {
		init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
		const { fromHttp } = await __webpack_require__.e(/* import() */ 336).then(__webpack_require__.bind(__webpack_require__, 6955));
		return (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.r)(fromHttp(init), fromContainerMetadata(init));
	}
	if (process.env["AWS_EC2_METADATA_DISABLED"] && process.env["AWS_EC2_METADATA_DISABLED"] !== "false") return async () => {
		throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_5__.t("EC2 Instance Metadata Service access disabled", { logger: init.logger });
	};
	init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata");
	return fromInstanceMetadata(init);
};
// node_modules/@aws-sdk/credential-provider-node/dist-es/runtime/memoize-chain.js
function memoizeChain(providers, treatAsExpired) {
	const chain = internalCreateChain(providers);
	let activeLock;
	let passiveLock;
	let credentials;
	let forceRefreshLock;
	const provider = async (options) => {
		if (options?.forceRefresh) {
			if (!forceRefreshLock) forceRefreshLock = chain(options).then((c) => {
				credentials = c;
			}).finally(() => {
				forceRefreshLock = void 0;
			});
			await forceRefreshLock;
			return credentials;
		}
		if (credentials?.expiration) {
			if (credentials?.expiration?.getTime() < Date.now()) credentials = void 0;
		}
		if (activeLock) await activeLock;
		else if (!credentials || treatAsExpired?.(credentials)) {
			if (credentials) {
				if (!passiveLock) passiveLock = chain(options).then((c) => {
					credentials = c;
				}).catch(() => {}).finally(() => {
					passiveLock = void 0;
				});
			} else {
				activeLock = chain(options).then((c) => {
					credentials = c;
				}).finally(() => {
					activeLock = void 0;
				});
				return provider(options);
			}
		}
		return credentials;
	};
	return provider;
}
const internalCreateChain = (providers) => async (awsIdentityProperties) => {
	let lastProviderError;
	for (const provider of providers) try {
		return await provider(awsIdentityProperties);
	} catch (err) {
		lastProviderError = err;
		if (err?.tryNextLink) continue;
		throw err;
	}
	throw lastProviderError;
};
// node_modules/@aws-sdk/credential-provider-node/dist-es/defaultProvider.js
let multipleCredentialSourceWarningEmitted = false;
const defaultProvider = (init = {}) => memoizeChain([
	async () => {
		if (init.profile ?? process.env["AWS_PROFILE"]) {
			if (process.env["AWS_ACCESS_KEY_ID"] && process.env["AWS_SECRET_ACCESS_KEY"]) {
				if (!multipleCredentialSourceWarningEmitted) {
					(init.logger?.warn && init.logger?.constructor?.name !== "NoOpLogger" ? init.logger.warn.bind(init.logger) : console.warn)(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`);
					multipleCredentialSourceWarningEmitted = true;
				}
			}
			throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_5__.t("AWS_PROFILE is set, skipping fromEnv provider.", {
				logger: init.logger,
				tryNextLink: true
			});
		}
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv");
		return fromEnv(init)();
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
		const { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init;
		if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_5__.t("Skipping SSO provider in default chain (inputs do not include SSO fields).", { logger: init.logger });
		const { fromSSO } = await __webpack_require__.e(/* import() */ 996).then(__webpack_require__.bind(__webpack_require__, 6615));
		return fromSSO(init)(awsIdentityProperties);
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
		const { fromIni } = await __webpack_require__.e(/* import() */ 508).then(__webpack_require__.bind(__webpack_require__, 5508));
		return fromIni(init)(awsIdentityProperties);
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
		const { fromProcess } = await __webpack_require__.e(/* import() */ 742).then(__webpack_require__.bind(__webpack_require__, 5742));
		return fromProcess(init)(awsIdentityProperties);
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
		const { fromTokenFile } = await __webpack_require__.e(/* import() */ 464).then(__webpack_require__.bind(__webpack_require__, 2464));
		return fromTokenFile(init)(awsIdentityProperties);
	},
	async () => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider");
		return (await remoteProvider(init))();
	},
	async () => {
		throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_5__.t("Could not load credentials from any providers", {
			tryNextLink: false,
			logger: init.logger
		});
	}
], credentialsTreatedAsExpired);
const credentialsTreatedAsExpired = (credentials) => credentials?.expiration !== void 0 && credentials.expiration.getTime() - Date.now() < 3e5;



/***/ }),

/***/ 8881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DescribeClustersCommand: () => (/* binding */ DescribeClustersCommand),
/* harmony export */   GetClusterCredentialsCommand: () => (/* binding */ GetClusterCredentialsCommand),
/* harmony export */   RedshiftClient: () => (/* binding */ RedshiftClient)
/* harmony export */ });
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(681);
/* harmony import */ var _getDefaultSocketTimeout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4795);
/* harmony import */ var _defaultProvider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2720);
/* harmony import */ var _configLoader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7299);
/* harmony import */ var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3274);
/* harmony import */ var _AwsQueryProtocol_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3701);






// node_modules/@aws-sdk/client-redshift/dist-es/auth/httpAuthSchemeProvider.js
const defaultRedshiftHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__._t)(context).operation,
		region: await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.gt)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "redshift",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultRedshiftHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.r)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.gt)(config.authSchemePreference ?? []) });
};
// node_modules/@aws-sdk/client-redshift/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "redshift"
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
// node_modules/@aws-sdk/client-redshift/package.json
var version = "3.1169.0";
// node_modules/@aws-sdk/client-redshift/dist-es/endpoint/bdd.js
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
		["https://redshift-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://redshift.{Region}.amazonaws.com", i],
		["https://redshift-fips.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://redshift.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://redshift.{Region}.{PartitionResult#dnsSuffix}", i],
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
const bdd = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.K.from(nodes, root, _data.conditions, _data.results);
// node_modules/@aws-sdk/client-redshift/dist-es/endpoint/endpointResolver.js
const cache = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.G({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.U)(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.W.aws = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.d;
// node_modules/@aws-sdk/client-redshift/dist-es/models/RedshiftServiceException.js
var RedshiftServiceException = class RedshiftServiceException extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.it {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.redshift#RedshiftServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, RedshiftServiceException.prototype);
	}
};
// node_modules/@aws-sdk/client-redshift/dist-es/schemas/schemas_0.js
const _AC = "AquaConfiguration";
const _ACR = "AllowCancelResize";
const _ACS = "AquaConfigurationStatus";
const _ACu = "AutoCreate";
const _AS = "AquaStatus";
const _ASRP = "AutomatedSnapshotRetentionPeriod";
const _ASp = "ApplyStatus";
const _AVU = "AllowVersionUpgrade";
const _AZ = "AvailabilityZone";
const _AZRS = "AvailabilityZoneRelocationStatus";
const _Ad = "Address";
const _C = "Cluster";
const _CAS = "ClusterAvailabilityStatus";
const _CAa = "CatalogArn";
const _CC = "ClusterCredentials";
const _CCT = "ClusterCreateTime";
const _CDCA = "CustomDomainCertificateArn";
const _CDCED = "CustomDomainCertificateExpiryDate";
const _CDN = "CustomDomainName";
const _CIR = "ClusterIamRole";
const _CIRL = "ClusterIamRoleList";
const _CIl = "ClusterIdentifier";
const _CL = "ClusterList";
const _CM = "ClustersMessage";
const _CN = "ClusterNodes";
const _CNA = "ClusterNamespaceArn";
const _CNL = "ClusterNodesList";
const _CNl = "ClusterNode";
const _CPG = "ClusterParameterGroups";
const _CPGS = "ClusterParameterGroupStatus";
const _CPGSL = "ClusterParameterGroupStatusList";
const _CPGl = "ClusterParameterGroup";
const _CPK = "ClusterPublicKey";
const _CPS = "ClusterParameterStatus";
const _CPSL = "ClusterParameterStatusList";
const _CRIMBPS = "CurrentRateInMegaBytesPerSecond";
const _CRN = "ClusterRevisionNumber";
const _CRRIMBPS = "CurrentRestoreRateInMegaBytesPerSecond";
const _CS = "ClusterStatus";
const _CSCS = "ClusterSnapshotCopyStatus";
const _CSG = "ClusterSecurityGroup";
const _CSGM = "ClusterSecurityGroupMembership";
const _CSGML = "ClusterSecurityGroupMembershipList";
const _CSGN = "ClusterSecurityGroupName";
const _CSGNl = "ClusterSubnetGroupName";
const _CSGl = "ClusterSecurityGroups";
const _CT = "ClusterType";
const _CV = "ClusterVersion";
const _Cl = "Clusters";
const _DBN = "DBName";
const _DCMe = "DescribeClustersMessage";
const _DCe = "DescribeClusters";
const _DG = "DbGroups";
const _DGL = "DbGroupList";
const _DGb = "DbGroup";
const _DIRA = "DefaultIamRoleArn";
const _DMET = "DeferMaintenanceEndTime";
const _DMI = "DeferMaintenanceIdentifier";
const _DMST = "DeferMaintenanceStartTime";
const _DMW = "DeferredMaintenanceWindows";
const _DMWL = "DeferredMaintenanceWindowsList";
const _DMWe = "DeferredMaintenanceWindow";
const _DNb = "DbName";
const _DP = "DbPassword";
const _DR = "DestinationRegion";
const _DSu = "DurationSeconds";
const _DTIMB = "DataTransferredInMegaBytes";
const _DTP = "DataTransferProgress";
const _DU = "DbUser";
const _EAna = "EnabledAll";
const _ECFAO = "ExtraComputeForAutomaticOptimization";
const _EI = "ElasticIp";
const _EIS = "ElasticIpStatus";
const _ENSST = "ExpectedNextSnapshotScheduleTime";
const _ENSSTS = "ExpectedNextSnapshotScheduleTimeStatus";
const _ERNONO = "ElasticResizeNumberOfNodeOptions";
const _ETIS = "ElapsedTimeInSeconds";
const _ETTCIS = "EstimatedTimeToCompletionInSeconds";
const _ETn = "EncryptionType";
const _EVR = "EnhancedVpcRouting";
const _En = "Endpoint";
const _Enc = "Encrypted";
const _Ex = "Expiration";
const _GCC = "GetClusterCredentials";
const _GCCM = "GetClusterCredentialsMessage";
const _HCCI = "HsmClientCertificateIdentifier";
const _HCI = "HsmConfigurationIdentifier";
const _HS = "HsmStatus";
const _IAT = "IpAddressType";
const _IAp = "Ipv6Address";
const _IR = "IamRoles";
const _IRA = "IamRoleArn";
const _K = "Key";
const _KKI = "KmsKeyId";
const _LIT = "LastIngestionTimes";
const _LPS = "LoggingPublishStatus";
const _LRS = "LakehouseRegistrationStatus";
const _M = "Marker";
const _MAZ = "MultiAZ";
const _MAZS = "MultiAZSecondary";
const _MPSA = "MasterPasswordSecretArn";
const _MPSKKI = "MasterPasswordSecretKmsKeyId";
const _MR = "MaxRecords";
const _MS = "ModifyStatus";
const _MSRP = "ManualSnapshotRetentionPeriod";
const _MTN = "MaintenanceTrackName";
const _MU = "MasterUsername";
const _MUP = "MasterUserPassword";
const _NII = "NetworkInterfaceId";
const _NIL = "NetworkInterfaceList";
const _NIe = "NetworkInterface";
const _NIet = "NetworkInterfaces";
const _NMWST = "NextMaintenanceWindowStartTime";
const _NON = "NumberOfNodes";
const _NR = "NodeRole";
const _NT = "NodeType";
const _PA = "PubliclyAccessible";
const _PAED = "ParameterApplyErrorDescription";
const _PAS = "ParameterApplyStatus";
const _PAe = "PendingActions";
const _PGN = "ParameterGroupName";
const _PIA = "PrivateIpAddress";
const _PIMB = "ProgressInMegaBytes";
const _PIPA = "PrivateIPAddress";
const _PIPAu = "PublicIPAddress";
const _PMV = "PendingModifiedValues";
const _PMW = "PreferredMaintenanceWindow";
const _PN = "ParameterName";
const _Po = "Port";
const _RI = "ResizeInfo";
const _RNERI = "ReservedNodeExchangeRequestId";
const _RNES = "ReservedNodeExchangeStatus";
const _RP = "RetentionPeriod";
const _RS = "RestoreStatus";
const _RTeq = "RequestTime";
const _RTes = "ResizeType";
const _SCGN = "SnapshotCopyGrantName";
const _SCIe = "SecondaryClusterInfo";
const _SIub = "SubnetId";
const _SRNC = "SourceReservedNodeCount";
const _SRNI = "SourceReservedNodeId";
const _SRNT = "SourceReservedNodeType";
const _SS = "SensitiveString";
const _SSI = "SnapshotScheduleIdentifier";
const _SSIMB = "SnapshotSizeInMegaBytes";
const _SSS = "SnapshotScheduleState";
const _STG = "S3TableGranularity";
const _STNa = "S3TableNamespace";
const _STPS = "S3TablePublishStatus";
const _STa = "S3Tables";
const _St = "Status";
const _T = "Tags";
const _TDIMB = "TotalDataInMegaBytes";
const _TK = "TagKeys";
const _TKL = "TagKeyList";
const _TKa = "TagKey";
const _TL = "TagList";
const _TRNC = "TargetReservedNodeCount";
const _TRNOI = "TargetReservedNodeOfferingId";
const _TRNT = "TargetReservedNodeType";
const _TSCIMB = "TotalStorageCapacityInMegaBytes";
const _TV = "TagValues";
const _TVL = "TagValueList";
const _TVa = "TagValue";
const _Ta = "Tag";
const _VE = "VpcEndpoints";
const _VEI = "VpcEndpointId";
const _VEL = "VpcEndpointsList";
const _VEp = "VpcEndpoint";
const _VIp = "VpcId";
const _VSG = "VpcSecurityGroups";
const _VSGIp = "VpcSecurityGroupId";
const _VSGM = "VpcSecurityGroupMembership";
const _VSGML = "VpcSecurityGroupMembershipList";
const _VSGp = "VpcSecurityGroup";
const _Va = "Value";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.redshift";
const _xN = "xmlName";
const n0 = "com.amazonaws.redshift";
const _s_registry = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.ot(_s);
var RedshiftServiceException$ = [
	-3,
	_s,
	"RedshiftServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(RedshiftServiceException$, RedshiftServiceException);
const errorTypeRegistries = [_s_registry, new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.ot(n0)];
var SensitiveString = [
	0,
	n0,
	_SS,
	8,
	0
];
var AquaConfiguration$ = [
	3,
	n0,
	_AC,
	0,
	[_AS, _ACS],
	[0, 0]
];
var Cluster$ = [
	3,
	n0,
	_C,
	0,
	[
		_CIl,
		_NT,
		_CS,
		_CAS,
		_MS,
		_MU,
		_DBN,
		_En,
		_CCT,
		_ASRP,
		_MSRP,
		_CSGl,
		_VSG,
		_CPG,
		_CSGNl,
		_VIp,
		_AZ,
		_PMW,
		_PMV,
		_CV,
		_AVU,
		_NON,
		_PA,
		_Enc,
		_RS,
		_DTP,
		_HS,
		_CSCS,
		_CPK,
		_CN,
		_EIS,
		_CRN,
		_T,
		_KKI,
		_EVR,
		_IR,
		_PAe,
		_MTN,
		_ERNONO,
		_DMW,
		_SSI,
		_SSS,
		_ENSST,
		_ENSSTS,
		_NMWST,
		_RI,
		_AZRS,
		_CNA,
		_TSCIMB,
		_AC,
		_DIRA,
		_RNES,
		_CDN,
		_CDCA,
		_CDCED,
		_MPSA,
		_MPSKKI,
		_IAT,
		_MAZ,
		_MAZS,
		_LRS,
		_CAa,
		_ECFAO,
		_LPS
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		[() => Endpoint$, 0],
		4,
		1,
		1,
		[() => ClusterSecurityGroupMembershipList, 0],
		[() => VpcSecurityGroupMembershipList, 0],
		[() => ClusterParameterGroupStatusList, 0],
		0,
		0,
		0,
		0,
		[() => PendingModifiedValues$, 0],
		0,
		2,
		1,
		2,
		2,
		() => RestoreStatus$,
		() => DataTransferProgress$,
		() => HsmStatus$,
		() => ClusterSnapshotCopyStatus$,
		0,
		() => ClusterNodesList,
		() => ElasticIpStatus$,
		0,
		[() => TagList, 0],
		0,
		2,
		[() => ClusterIamRoleList, 0],
		64,
		0,
		0,
		[() => DeferredMaintenanceWindowsList, 0],
		0,
		0,
		4,
		0,
		4,
		() => ResizeInfo$,
		0,
		0,
		1,
		() => AquaConfiguration$,
		0,
		() => ReservedNodeExchangeStatus$,
		0,
		0,
		4,
		0,
		0,
		0,
		0,
		() => SecondaryClusterInfo$,
		0,
		0,
		0,
		() => LoggingPublishStatus$
	]
];
var ClusterCredentials$ = [
	3,
	n0,
	_CC,
	0,
	[
		_DU,
		_DP,
		_Ex
	],
	[
		0,
		[() => SensitiveString, 0],
		4
	]
];
var ClusterIamRole$ = [
	3,
	n0,
	_CIR,
	0,
	[_IRA, _ASp],
	[0, 0]
];
var ClusterNode$ = [
	3,
	n0,
	_CNl,
	0,
	[
		_NR,
		_PIPA,
		_PIPAu
	],
	[
		0,
		0,
		0
	]
];
var ClusterParameterGroupStatus$ = [
	3,
	n0,
	_CPGS,
	0,
	[
		_PGN,
		_PAS,
		_CPSL
	],
	[
		0,
		0,
		() => ClusterParameterStatusList
	]
];
var ClusterParameterStatus$ = [
	3,
	n0,
	_CPS,
	0,
	[
		_PN,
		_PAS,
		_PAED
	],
	[
		0,
		0,
		0
	]
];
var ClusterSecurityGroupMembership$ = [
	3,
	n0,
	_CSGM,
	0,
	[_CSGN, _St],
	[0, 0]
];
var ClustersMessage$ = [
	3,
	n0,
	_CM,
	0,
	[_M, _Cl],
	[0, [() => ClusterList, 0]]
];
var ClusterSnapshotCopyStatus$ = [
	3,
	n0,
	_CSCS,
	0,
	[
		_DR,
		_RP,
		_MSRP,
		_SCGN
	],
	[
		0,
		1,
		1,
		0
	]
];
var DataTransferProgress$ = [
	3,
	n0,
	_DTP,
	0,
	[
		_St,
		_CRIMBPS,
		_TDIMB,
		_DTIMB,
		_ETTCIS,
		_ETIS
	],
	[
		0,
		1,
		1,
		1,
		1,
		1
	]
];
var DeferredMaintenanceWindow$ = [
	3,
	n0,
	_DMWe,
	0,
	[
		_DMI,
		_DMST,
		_DMET
	],
	[
		0,
		4,
		4
	]
];
var DescribeClustersMessage$ = [
	3,
	n0,
	_DCMe,
	0,
	[
		_CIl,
		_MR,
		_M,
		_TK,
		_TV
	],
	[
		0,
		1,
		0,
		[() => TagKeyList, 0],
		[() => TagValueList, 0]
	]
];
var ElasticIpStatus$ = [
	3,
	n0,
	_EIS,
	0,
	[_EI, _St],
	[0, 0]
];
var Endpoint$ = [
	3,
	n0,
	_En,
	0,
	[
		_Ad,
		_Po,
		_VE
	],
	[
		0,
		1,
		[() => VpcEndpointsList, 0]
	]
];
var GetClusterCredentialsMessage$ = [
	3,
	n0,
	_GCCM,
	0,
	[
		_DU,
		_DNb,
		_CIl,
		_DSu,
		_ACu,
		_DG,
		_CDN
	],
	[
		0,
		0,
		0,
		1,
		2,
		[() => DbGroupList, 0],
		0
	],
	1
];
var HsmStatus$ = [
	3,
	n0,
	_HS,
	0,
	[
		_HCCI,
		_HCI,
		_St
	],
	[
		0,
		0,
		0
	]
];
var LoggingPublishStatus$ = [
	3,
	n0,
	_LPS,
	0,
	[_STa],
	[() => S3TablePublishStatus$]
];
var NetworkInterface$ = [
	3,
	n0,
	_NIe,
	0,
	[
		_NII,
		_SIub,
		_PIA,
		_AZ,
		_IAp
	],
	[
		0,
		0,
		0,
		0,
		0
	]
];
var PendingModifiedValues$ = [
	3,
	n0,
	_PMV,
	0,
	[
		_MUP,
		_NT,
		_NON,
		_CT,
		_CV,
		_ASRP,
		_CIl,
		_PA,
		_EVR,
		_MTN,
		_ETn
	],
	[
		[() => SensitiveString, 0],
		0,
		1,
		0,
		0,
		1,
		0,
		2,
		2,
		0,
		0
	]
];
var ReservedNodeExchangeStatus$ = [
	3,
	n0,
	_RNES,
	0,
	[
		_RNERI,
		_St,
		_RTeq,
		_SRNI,
		_SRNT,
		_SRNC,
		_TRNOI,
		_TRNT,
		_TRNC
	],
	[
		0,
		0,
		4,
		0,
		0,
		1,
		0,
		0,
		1
	]
];
var ResizeInfo$ = [
	3,
	n0,
	_RI,
	0,
	[_RTes, _ACR],
	[0, 2]
];
var RestoreStatus$ = [
	3,
	n0,
	_RS,
	0,
	[
		_St,
		_CRRIMBPS,
		_SSIMB,
		_PIMB,
		_ETIS,
		_ETTCIS
	],
	[
		0,
		1,
		1,
		1,
		1,
		1
	]
];
var S3TablePublishStatus$ = [
	3,
	n0,
	_STPS,
	0,
	[
		_STa,
		_STNa,
		_STG,
		_EAna,
		_LIT
	],
	[
		64,
		0,
		0,
		2,
		128
	]
];
var SecondaryClusterInfo$ = [
	3,
	n0,
	_SCIe,
	0,
	[_AZ, _CN],
	[0, () => ClusterNodesList]
];
var Tag$ = [
	3,
	n0,
	_Ta,
	0,
	[_K, _Va],
	[0, 0]
];
var VpcEndpoint$ = [
	3,
	n0,
	_VEp,
	0,
	[
		_VEI,
		_VIp,
		_NIet
	],
	[
		0,
		0,
		[() => NetworkInterfaceList, 0]
	]
];
var VpcSecurityGroupMembership$ = [
	3,
	n0,
	_VSGM,
	0,
	[_VSGIp, _St],
	[0, 0]
];
var ClusterIamRoleList = [
	1,
	n0,
	_CIRL,
	0,
	[() => ClusterIamRole$, { [_xN]: _CIR }]
];
var ClusterList = [
	1,
	n0,
	_CL,
	0,
	[() => Cluster$, { [_xN]: _C }]
];
var ClusterNodesList = [
	1,
	n0,
	_CNL,
	0,
	() => ClusterNode$
];
var ClusterParameterGroupStatusList = [
	1,
	n0,
	_CPGSL,
	0,
	[() => ClusterParameterGroupStatus$, { [_xN]: _CPGl }]
];
var ClusterParameterStatusList = [
	1,
	n0,
	_CPSL,
	0,
	() => ClusterParameterStatus$
];
var ClusterSecurityGroupMembershipList = [
	1,
	n0,
	_CSGML,
	0,
	[() => ClusterSecurityGroupMembership$, { [_xN]: _CSG }]
];
var DbGroupList = [
	1,
	n0,
	_DGL,
	0,
	[0, { [_xN]: _DGb }]
];
var DeferredMaintenanceWindowsList = [
	1,
	n0,
	_DMWL,
	0,
	[() => DeferredMaintenanceWindow$, { [_xN]: _DMWe }]
];
var NetworkInterfaceList = [
	1,
	n0,
	_NIL,
	0,
	[() => NetworkInterface$, { [_xN]: _NIe }]
];
var TagKeyList = [
	1,
	n0,
	_TKL,
	0,
	[0, { [_xN]: _TKa }]
];
var TagList = [
	1,
	n0,
	_TL,
	0,
	[() => Tag$, { [_xN]: _Ta }]
];
var TagValueList = [
	1,
	n0,
	_TVL,
	0,
	[0, { [_xN]: _TVa }]
];
var VpcEndpointsList = [
	1,
	n0,
	_VEL,
	0,
	[() => VpcEndpoint$, { [_xN]: _VEp }]
];
var VpcSecurityGroupMembershipList = [
	1,
	n0,
	_VSGML,
	0,
	[() => VpcSecurityGroupMembership$, { [_xN]: _VSGp }]
];
var DescribeClusters$ = [
	9,
	n0,
	_DCe,
	0,
	() => DescribeClustersMessage$,
	() => ClustersMessage$
];
var GetClusterCredentials$ = [
	9,
	n0,
	_GCC,
	0,
	() => GetClusterCredentialsMessage$,
	() => ClusterCredentials$
];
// node_modules/@aws-sdk/client-redshift/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2012-12-01",
		base64Decoder: config?.base64Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.xt,
		base64Encoder: config?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.yt,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultRedshiftHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.o()
		}],
		logger: config?.logger ?? new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.$(),
		protocol: config?.protocol ?? _AwsQueryProtocol_js__WEBPACK_IMPORTED_MODULE_5__.t,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.redshift",
			errorTypeRegistries,
			xmlNamespace: "http://redshift.amazonaws.com/doc/2012-12-01/",
			version: "2012-12-01",
			serviceTarget: "RedshiftServiceVersion20121201"
		},
		serviceId: config?.serviceId ?? "Redshift",
		sha256: config?.sha256 ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.t,
		urlParser: config?.urlParser ?? _configLoader_js__WEBPACK_IMPORTED_MODULE_3__.i,
		utf8Decoder: config?.utf8Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.bt,
		utf8Encoder: config?.utf8Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.vt
	};
};
// node_modules/@aws-sdk/client-redshift/dist-es/runtimeConfig.js
const getRuntimeConfig = (config) => {
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.nt)(process.version);
	const defaultsMode = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.J)(config);
	const defaultConfigProvider = () => defaultsMode().then(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.rt);
	const clientSharedValues = getRuntimeConfig$1(config);
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.k)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.a, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.pt,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _defaultProvider_js__WEBPACK_IMPORTED_MODULE_2__.t,
		defaultSocketTimeout: (0,_getDefaultSocketTimeout_js__WEBPACK_IMPORTED_MODULE_1__.t)(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.p)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		maxAttempts: config?.maxAttempts ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.g, config),
		region: config?.region ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.Z, {
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.X,
			...loaderConfig
		}),
		requestHandler: _node_http_handler_js__WEBPACK_IMPORTED_MODULE_4__.t.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)({
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.y
		}, config),
		streamCollector: config?.streamCollector ?? _node_http_handler_js__WEBPACK_IMPORTED_MODULE_4__.n,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.ft, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.dt, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.f, loaderConfig)
	};
};
// node_modules/@aws-sdk/client-redshift/dist-es/auth/httpAuthExtensionConfiguration.js
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
// node_modules/@aws-sdk/client-redshift/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.l)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.et)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.j)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.u)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.tt)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.M)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
// node_modules/@aws-sdk/client-redshift/dist-es/RedshiftClient.js
var RedshiftClient = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.ut {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters(_config_0);
		const _config_2 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.b)(_config_1);
		const _config_3 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.v)(_config_2);
		const _config_4 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.Y)(_config_3);
		const _config_5 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.O)(_config_4);
		const _config_6 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.H)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.ct)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.A)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.E)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.T)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.w)(this.config, {
			httpAuthSchemeParametersProvider: defaultRedshiftHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.x({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.C)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/client-redshift/dist-es/commandBuilder.js
const command = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.Q)(commonParams, "RedshiftServiceVersion20121201", "RedshiftClient", _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.V);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/client-redshift/dist-es/commands/DescribeClustersCommand.js
var DescribeClustersCommand = class extends command(_ep0, _mw0, "DescribeClusters", DescribeClusters$) {};
// node_modules/@aws-sdk/client-redshift/dist-es/commands/GetClusterCredentialsCommand.js
var GetClusterCredentialsCommand = class extends command(_ep0, _mw0, "GetClusterCredentials", GetClusterCredentials$) {};



/***/ }),

/***/ 3794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ getConfigFilepath),
/* harmony export */   c: () => (/* binding */ getHomeDir),
/* harmony export */   i: () => (/* binding */ parseIni),
/* harmony export */   l: () => (/* binding */ IniSectionType),
/* harmony export */   n: () => (/* binding */ fileIntercept),
/* harmony export */   r: () => (/* binding */ readFile$1),
/* harmony export */   s: () => (/* binding */ getProfileName),
/* harmony export */   t: () => (/* binding */ loadSharedConfigFiles)
/* harmony export */ });
/* unused harmony export o */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);



// node_modules/@smithy/types/dist-es/profile.js
var IniSectionType;
(function(IniSectionType) {
	IniSectionType["PROFILE"] = "profile";
	IniSectionType["SSO_SESSION"] = "sso-session";
	IniSectionType["SERVICES"] = "services";
})(IniSectionType || (IniSectionType = {}));
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getHomeDir.js
const homeDirCache = {};
const getHomeDirCacheKey = () => {
	if (process && process.geteuid) return `${process.geteuid()}`;
	return "DEFAULT";
};
const getHomeDir = () => {
	const { HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}` } = process.env;
	if (HOME) return HOME;
	if (USERPROFILE) return USERPROFILE;
	if (HOMEPATH) return `${HOMEDRIVE}${HOMEPATH}`;
	const homeDirCacheKey = getHomeDirCacheKey();
	if (!homeDirCache[homeDirCacheKey]) homeDirCache[homeDirCacheKey] = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
	return homeDirCache[homeDirCacheKey];
};
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getProfileName.js
const ENV_PROFILE = "AWS_PROFILE";
const getProfileName = (init) => init.profile || process.env["AWS_PROFILE"] || "default";
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigData.js
const getConfigData = (data) => Object.entries(data).filter(([key]) => {
	const indexOfSeparator = key.indexOf(".");
	if (indexOfSeparator === -1) return false;
	return Object.values(IniSectionType).includes(key.substring(0, indexOfSeparator));
}).reduce((acc, [key, value]) => {
	const indexOfSeparator = key.indexOf(".");
	const updatedKey = key.substring(0, indexOfSeparator) === IniSectionType.PROFILE ? key.substring(indexOfSeparator + 1) : key;
	acc[updatedKey] = value;
	return acc;
}, { ...data.default && { default: data.default } });
const getConfigFilepath = () => process.env["AWS_CONFIG_FILE"] || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(getHomeDir(), ".aws", "config");
const getCredentialsFilepath = () => process.env["AWS_SHARED_CREDENTIALS_FILE"] || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(getHomeDir(), ".aws", "credentials");
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseIni.js
const prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;
const profileNameBlockList = ["__proto__", "profile __proto__"];
const parseIni = (iniData) => {
	const map = {};
	let currentSection;
	let currentSubSection;
	for (const iniLine of iniData.split(/\r?\n/)) {
		const trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim();
		if (trimmedLine[0] === "[" && trimmedLine[trimmedLine.length - 1] === "]") {
			currentSection = void 0;
			currentSubSection = void 0;
			const sectionName = trimmedLine.substring(1, trimmedLine.length - 1);
			const matches = prefixKeyRegex.exec(sectionName);
			if (matches) {
				const [, prefix, , name] = matches;
				if (Object.values(IniSectionType).includes(prefix)) currentSection = [prefix, name].join(".");
			} else currentSection = sectionName;
			if (profileNameBlockList.includes(sectionName)) throw new Error(`Found invalid profile name "${sectionName}"`);
		} else if (currentSection) {
			const indexOfEqualsSign = trimmedLine.indexOf("=");
			if (![0, -1].includes(indexOfEqualsSign)) {
				const [name, value] = [trimmedLine.substring(0, indexOfEqualsSign).trim(), trimmedLine.substring(indexOfEqualsSign + 1).trim()];
				if (value === "") currentSubSection = name;
				else {
					if (currentSubSection && iniLine.trimStart() === iniLine) currentSubSection = void 0;
					map[currentSection] = map[currentSection] || {};
					const key = currentSubSection ? [currentSubSection, name].join(".") : name;
					map[currentSection][key] = value;
				}
			}
		}
	}
	return map;
};
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/readFile.js
const filePromises = {};
const fileIntercept = {};
const readFile$1 = (path, options) => {
	if (fileIntercept[path] !== void 0) return fileIntercept[path];
	if (!filePromises[path] || options?.ignoreCache) filePromises[path] = (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path, "utf8");
	return filePromises[path];
};
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSharedConfigFiles.js
const swallowError = () => ({});
const loadSharedConfigFiles = async (init = {}) => {
	const { filepath = getCredentialsFilepath(), configFilepath = getConfigFilepath() } = init;
	const homeDir = getHomeDir();
	const relativeHomeDirPrefix = "~/";
	let resolvedFilepath = filepath;
	if (filepath.startsWith(relativeHomeDirPrefix)) resolvedFilepath = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(homeDir, filepath.slice(2));
	let resolvedConfigFilepath = configFilepath;
	if (configFilepath.startsWith(relativeHomeDirPrefix)) resolvedConfigFilepath = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(homeDir, configFilepath.slice(2));
	const parsedFiles = await Promise.all([readFile$1(resolvedConfigFilepath, { ignoreCache: init.ignoreCache }).then(parseIni).then(getConfigData).catch(swallowError), readFile$1(resolvedFilepath, { ignoreCache: init.ignoreCache }).then(parseIni).catch(swallowError)]);
	return {
		configFile: parsedFiles[0],
		credentialsFile: parsedFiles[1]
	};
};



/***/ }),

/***/ 8228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ __exportAll),
/* harmony export */   r: () => (/* binding */ __require),
/* harmony export */   t: () => (/* binding */ __commonJSMin)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);

// \0rolldown/runtime.js
var __defProp = Object.defineProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
var __require = /* #__PURE__ */ (() => (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url))();



/***/ }),

/***/ 1523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ setCredentialFeature)
/* harmony export */ });
// node_modules/@aws-sdk/core/dist-es/submodules/client/setCredentialFeature.js
function setCredentialFeature(credentials, feature, value) {
	if (!credentials.$source) credentials.$source = {};
	credentials.$source[feature] = value;
	return credentials;
}



/***/ })

};
