// build/src/operations/services.js
const redshift = {
	id: "redshift",
	title: "Redshift",
	wire: "xml",
	endpointVariable: "AWS_ENDPOINT_URL_REDSHIFT",
	hostName: "redshift",
	plainFips: ["aws-us-gov"],
	protocol: async () => {
		const { queryProtocol } = await Promise.resolve().then(() => require("./query.js"));
		return queryProtocol({
			namespace: "com.amazonaws.redshift",
			version: "2012-12-01"
		});
	}
};
const emr = {
	id: "emr",
	title: "EMR",
	wire: "json",
	endpointVariable: "AWS_ENDPOINT_URL_EMR",
	hostName: "elasticmapreduce",
	plainFips: ["aws-us-gov"],
	protocol: async () => {
		const { jsonProtocol } = await Promise.resolve().then(() => require("./json.js"));
		return jsonProtocol({
			namespace: "com.amazonaws.emr",
			target: "ElasticMapReduce"
		});
	}
};
const redshiftServerless = {
	id: "redshift-serverless",
	title: "Redshift Serverless",
	wire: "json",
	endpointVariable: "AWS_ENDPOINT_URL_REDSHIFT_SERVERLESS",
	hostName: "redshift-serverless",
	protocol: async () => {
		const { jsonProtocol } = await Promise.resolve().then(() => require("./json.js"));
		return jsonProtocol({
			namespace: "com.amazonaws.redshiftserverless",
			target: "RedshiftServerless"
		});
	}
};
const emrServerless = {
	id: "emr-serverless",
	title: "EMR Serverless",
	wire: "json",
	endpointVariable: "AWS_ENDPOINT_URL_EMR_SERVERLESS",
	hostName: "emr-serverless",
	protocol: async () => {
		const { restJsonProtocol } = await Promise.resolve().then(() => require("./rest-json.js"));
		return restJsonProtocol("com.amazonaws.emrserverless");
	}
};
const emrContainers = {
	id: "emr-containers",
	title: "EMR on EKS",
	wire: "json",
	endpointVariable: "AWS_ENDPOINT_URL_EMR_CONTAINERS",
	hostName: "emr-containers",
	protocol: async () => {
		const { restJsonProtocol } = await Promise.resolve().then(() => require("./rest-json.js"));
		return restJsonProtocol("com.amazonaws.emrcontainers");
	}
};
Object.defineProperty(exports, "emr", {
	enumerable: true,
	get: function() {
		return emr;
	}
});
Object.defineProperty(exports, "emrContainers", {
	enumerable: true,
	get: function() {
		return emrContainers;
	}
});
Object.defineProperty(exports, "emrServerless", {
	enumerable: true,
	get: function() {
		return emrServerless;
	}
});
Object.defineProperty(exports, "redshift", {
	enumerable: true,
	get: function() {
		return redshift;
	}
});
Object.defineProperty(exports, "redshiftServerless", {
	enumerable: true,
	get: function() {
		return redshiftServerless;
	}
});
