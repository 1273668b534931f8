const require_index = require("./index.js");
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
const _CEC = "ClusterExtendedCredentials";
const _CIL = "ClusterIdentifierList";
const _CIR = "ClusterIamRole";
const _CIRL = "ClusterIamRoleList";
const _CIl = "ClusterIdentifier";
const _CIlu = "ClusterIds";
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
const _ETx = "ExpirationTime";
const _EVR = "EnhancedVpcRouting";
const _En = "Endpoint";
const _Enc = "Encrypted";
const _Ex = "Expiration";
const _GCC = "GetClusterCredentials";
const _GCCM = "GetClusterCredentialsMessage";
const _GCCWIAM = "GetClusterCredentialsWithIAM";
const _GCCWIAMM = "GetClusterCredentialsWithIAMMessage";
const _GICAT = "GetIdentityCenterAuthToken";
const _GICATR = "GetIdentityCenterAuthTokenRequest";
const _GICATRe = "GetIdentityCenterAuthTokenResponse";
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
const _NRT = "NextRefreshTime";
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
const _To = "Token";
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
new require_index.TypeRegistry(_s);
new require_index.TypeRegistry(n0);
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
var ClusterExtendedCredentials$ = [
	3,
	n0,
	_CEC,
	0,
	[
		_DU,
		_DP,
		_Ex,
		_NRT
	],
	[
		0,
		[() => SensitiveString, 0],
		4,
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
var GetClusterCredentialsWithIAMMessage$ = [
	3,
	n0,
	_GCCWIAMM,
	0,
	[
		_DNb,
		_CIl,
		_DSu,
		_CDN
	],
	[
		0,
		0,
		1,
		0
	]
];
var GetIdentityCenterAuthTokenRequest$ = [
	3,
	n0,
	_GICATR,
	0,
	[_CIlu],
	[[() => ClusterIdentifierList, 0]],
	1
];
var GetIdentityCenterAuthTokenResponse$ = [
	3,
	n0,
	_GICATRe,
	0,
	[_To, _ETx],
	[[() => SensitiveString, 0], 4]
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
var ClusterIdentifierList = [
	1,
	n0,
	_CIL,
	0,
	[0, { [_xN]: _CIl }]
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
var GetClusterCredentialsWithIAM$ = [
	9,
	n0,
	_GCCWIAM,
	0,
	() => GetClusterCredentialsWithIAMMessage$,
	() => ClusterExtendedCredentials$
];
var GetIdentityCenterAuthToken$ = [
	9,
	n0,
	_GICAT,
	0,
	() => GetIdentityCenterAuthTokenRequest$,
	() => GetIdentityCenterAuthTokenResponse$
];
exports.DescribeClusters$ = DescribeClusters$;
exports.GetClusterCredentials$ = GetClusterCredentials$;
exports.GetClusterCredentialsWithIAM$ = GetClusterCredentialsWithIAM$;
exports.GetIdentityCenterAuthToken$ = GetIdentityCenterAuthToken$;
