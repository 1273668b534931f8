const require_index = require("./index.js");
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
require_index.TypeRegistry.for(_s);
require_index.TypeRegistry.for(n0);
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
exports.DescribeCluster$ = DescribeCluster$;
exports.DescribeSecurityConfiguration$ = DescribeSecurityConfiguration$;
exports.GetClusterSessionCredentials$ = GetClusterSessionCredentials$;
exports.GetSessionEndpoint$ = GetSessionEndpoint$;
