const require_index = require("./index.js");
// node_modules/@aws-sdk/client-redshift-serverless/dist-es/schemas/schemas_0.js
const _CP = "ConfigParameter";
const _CPL = "ConfigParameterList";
const _DP = "DbPassword";
const _DU = "DbUser";
const _E = "Endpoint";
const _ET = "ExpirationTime";
const _GC = "GetCredentials";
const _GCR = "GetCredentialsRequest";
const _GCRe = "GetCredentialsResponse";
const _GICAT = "GetIdentityCenterAuthToken";
const _GICATR = "GetIdentityCenterAuthTokenRequest";
const _GICATRe = "GetIdentityCenterAuthTokenResponse";
const _GW = "GetWorkgroup";
const _GWR = "GetWorkgroupRequest";
const _GWRe = "GetWorkgroupResponse";
const _NI = "NetworkInterface";
const _NIL = "NetworkInterfaceList";
const _PT = "PerformanceTarget";
const _T = "Token";
const _VEL = "VpcEndpointList";
const _VEp = "VpcEndpoint";
const _W = "Workgroup";
const _aZ = "availabilityZone";
const _ad = "address";
const _bC = "baseCapacity";
const _cAV = "crossAccountVpcs";
const _cD = "creationDate";
const _cDCA = "customDomainCertificateArn";
const _cDCET = "customDomainCertificateExpiryTime";
const _cDN = "customDomainName";
const _cP = "configParameters";
const _dN = "dbName";
const _dP = "dbPassword";
const _dS = "durationSeconds";
const _dU = "dbUser";
const _eCFAO = "extraComputeForAutomaticOptimization";
const _eTx = "expirationTime";
const _eVR = "enhancedVpcRouting";
const _en = "endpoint";
const _ex = "expiration";
const _iA = "ipv6Address";
const _iAT = "ipAddressType";
const _jN = "jsonName";
const _l = "level";
const _mC = "maxCapacity";
const _nII = "networkInterfaceId";
const _nIet = "networkInterfaces";
const _nN = "namespaceName";
const _nRT = "nextRefreshTime";
const _pA = "publiclyAccessible";
const _pIA = "privateIpAddress";
const _pK = "parameterKey";
const _pPT = "pricePerformanceTarget";
const _pTN = "pendingTrackName";
const _pV = "parameterValue";
const _pVa = "patchVersion";
const _po = "port";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.redshiftserverless";
const _sGI = "securityGroupIds";
const _sI = "subnetIds";
const _sIu = "subnetId";
const _st = "status";
const _tN = "trackName";
const _to = "token";
const _vE = "vpcEndpoints";
const _vEI = "vpcEndpointId";
const _vI = "vpcId";
const _w = "workgroup";
const _wA = "workgroupArn";
const _wI = "workgroupId";
const _wN = "workgroupName";
const _wNo = "workgroupNames";
const _wV = "workgroupVersion";
const n0 = "com.amazonaws.redshiftserverless";
new require_index.TypeRegistry(_s);
new require_index.TypeRegistry(n0);
var DbPassword = [
	0,
	n0,
	_DP,
	8,
	0
];
var DbUser = [
	0,
	n0,
	_DU,
	8,
	0
];
var ConfigParameter$ = [
	3,
	n0,
	_CP,
	0,
	[_pK, _pV],
	[0, 0]
];
var Endpoint$ = [
	3,
	n0,
	_E,
	0,
	[
		_ad,
		_po,
		_vE
	],
	[
		0,
		1,
		() => VpcEndpointList
	]
];
var GetCredentialsRequest$ = [
	3,
	n0,
	_GCR,
	0,
	[
		_dN,
		_dS,
		_wN,
		_cDN
	],
	[
		0,
		1,
		0,
		0
	]
];
var GetCredentialsResponse$ = [
	3,
	n0,
	_GCRe,
	0,
	[
		_dU,
		_dP,
		_ex,
		_nRT
	],
	[
		[() => DbUser, 0],
		[() => DbPassword, 0],
		4,
		4
	]
];
var GetIdentityCenterAuthTokenRequest$ = [
	3,
	n0,
	_GICATR,
	0,
	[_wNo],
	[64],
	1
];
var GetIdentityCenterAuthTokenResponse$ = [
	3,
	n0,
	_GICATRe,
	8,
	[_to, _eTx],
	[[0, { [_jN]: _T }], [5, { [_jN]: _ET }]]
];
var GetWorkgroupRequest$ = [
	3,
	n0,
	_GWR,
	0,
	[_wN],
	[0],
	1
];
var GetWorkgroupResponse$ = [
	3,
	n0,
	_GWRe,
	0,
	[_w],
	[() => Workgroup$],
	1
];
var NetworkInterface$ = [
	3,
	n0,
	_NI,
	0,
	[
		_nII,
		_sIu,
		_pIA,
		_aZ,
		_iA
	],
	[
		0,
		0,
		0,
		0,
		0
	]
];
var PerformanceTarget$ = [
	3,
	n0,
	_PT,
	0,
	[_st, _l],
	[0, 1]
];
var VpcEndpoint$ = [
	3,
	n0,
	_VEp,
	0,
	[
		_vEI,
		_vI,
		_nIet
	],
	[
		0,
		0,
		() => NetworkInterfaceList
	]
];
var Workgroup$ = [
	3,
	n0,
	_W,
	0,
	[
		_wI,
		_wA,
		_wN,
		_nN,
		_bC,
		_eVR,
		_cP,
		_sGI,
		_sI,
		_st,
		_en,
		_pA,
		_cD,
		_po,
		_cDN,
		_cDCA,
		_cDCET,
		_wV,
		_pVa,
		_mC,
		_cAV,
		_iAT,
		_pPT,
		_tN,
		_pTN,
		_eCFAO
	],
	[
		0,
		0,
		0,
		0,
		1,
		2,
		() => ConfigParameterList,
		64,
		64,
		0,
		() => Endpoint$,
		2,
		5,
		1,
		0,
		0,
		5,
		0,
		0,
		1,
		64,
		0,
		() => PerformanceTarget$,
		0,
		0,
		2
	]
];
var ConfigParameterList = [
	1,
	n0,
	_CPL,
	0,
	() => ConfigParameter$
];
var NetworkInterfaceList = [
	1,
	n0,
	_NIL,
	0,
	() => NetworkInterface$
];
var VpcEndpointList = [
	1,
	n0,
	_VEL,
	0,
	() => VpcEndpoint$
];
var GetCredentials$ = [
	9,
	n0,
	_GC,
	0,
	() => GetCredentialsRequest$,
	() => GetCredentialsResponse$
];
var GetIdentityCenterAuthToken$ = [
	9,
	n0,
	_GICAT,
	0,
	() => GetIdentityCenterAuthTokenRequest$,
	() => GetIdentityCenterAuthTokenResponse$
];
var GetWorkgroup$ = [
	9,
	n0,
	_GW,
	0,
	() => GetWorkgroupRequest$,
	() => GetWorkgroupResponse$
];
exports.GetCredentials$ = GetCredentials$;
exports.GetIdentityCenterAuthToken$ = GetIdentityCenterAuthToken$;
exports.GetWorkgroup$ = GetWorkgroup$;
