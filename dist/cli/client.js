// build/src/aws/client.js
const sts = {
	id: "sts",
	title: "STS",
	wire: "xml",
	endpointVariable: "AWS_ENDPOINT_URL_STS",
	hostName: "sts",
	plainFips: ["aws-us-gov"],
	protocol: async () => {
		const { queryProtocol } = await Promise.resolve().then(() => require("./query.js"));
		return queryProtocol({
			namespace: "com.amazonaws.sts",
			version: "2011-06-15"
		});
	}
};
const sso = {
	id: "sso",
	title: "IAM Identity Center",
	endpointVariable: "AWS_ENDPOINT_URL_SSO"
};
Object.defineProperty(exports, "sso", {
	enumerable: true,
	get: function() {
		return sso;
	}
});
Object.defineProperty(exports, "sts", {
	enumerable: true,
	get: function() {
		return sts;
	}
});
