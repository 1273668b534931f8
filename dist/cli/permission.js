const require_index = require("./index.js");
const require_names = require("./names.js");
const require_limits = require("./limits.js");
const require_setting = require("./setting.js");
const require_policy = require("./policy.js");
// build/src/aws/region.js
const ZONE = /^((?:[a-z]+-)+\d+)(?:-[a-z]+-\d+)?[a-z]$/;
const regionName = {
	pattern: {
		regex: /^(?![0-9]+$)(?!-)[a-zA-Z0-9-]{1,63}(?<!-)$/,
		says: "the name of a Region, such as eu-central-1"
	},
	refuses: [
		{
			matches: (text) => /\$|\{\{|%\w+%/.test(text),
			says: "holds a variable that was not replaced"
		},
		{
			matches: (text) => /^["'].*["']$/.test(text),
			says: "has quotation marks around it; remove them"
		},
		{
			matches: (text) => /[A-Z]/.test(text),
			says: "has capital letters; the name of a Region has none"
		},
		{
			matches: (text) => ZONE.test(text),
			says: "is an Availability Zone; give its Region, such as us-east-1"
		}
	]
};
function findRegion({ option, surface, env, profile }) {
	const found = (option === void 0 ? void 0 : {
		from: require_names.shown("region", surface),
		value: option
	}) ?? require_setting.variableSetting(env, "AWS_REGION") ?? require_setting.variableSetting(env, "AWS_DEFAULT_REGION") ?? profile.find("region");
	if (!found) return void 0;
	const problem = require_limits.problemWith(found.value, regionName);
	if (problem !== void 0) throw new require_index.FailureError(`${found.from}: ${problem}`);
	return found.value;
}
function noRegion({ surface, profile }) {
	throw new require_index.ConfigurationError(`No Region. Give ${require_names.shown("region", surface)}, or set AWS_REGION or AWS_DEFAULT_REGION in the environment, or region in the profile "${profile.name}"`, { code: "NoRegion" });
}
const PARTITIONS = [
	["cn-", "aws-cn"],
	["us-gov-", "aws-us-gov"],
	["us-isob-", "aws-iso-b"],
	["us-isof-", "aws-iso-f"],
	["us-iso-", "aws-iso"],
	["eu-isoe-", "aws-iso-e"],
	["eusc-", "aws-eusc"]
];
function partitionOf(region) {
	return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? "aws";
}
function refuseOtherPartition(arn, region) {
	const ofRole = arn.split(":")[1];
	const ofRegion = partitionOf(region);
	if (ofRole === ofRegion) return;
	throw new require_index.ConfigurationError(`The Region ${region} belongs to the partition ${ofRegion}, and the role ${arn} to ${ofRole}. Give a Region and a role of the same partition`);
}
// build/src/iam/permission.js
const PLACEHOLDERS = {
	region: "REGION",
	account: "ACCOUNT_ID"
};
function arnIn({ partition, region, account }, service, resource) {
	return [
		"arn",
		partition,
		service,
		region ?? PLACEHOLDERS.region,
		account ?? PLACEHOLDERS.account,
		resource
	].join(":");
}
function assumePermission(roleArn) {
	return {
		sid: "NextRole",
		action: "sts:AssumeRole",
		resources: [roleArn]
	};
}
function identityPolicy(permissions) {
	return require_policy.policyOf(permissions.map(({ sid, action, resources, condition }) => ({
		Sid: sid,
		Effect: "Allow",
		Action: action,
		Resource: require_policy.oneOrAll(resources),
		...condition ? { Condition: condition } : {}
	})));
}
Object.defineProperty(exports, "PLACEHOLDERS", {
	enumerable: true,
	get: function() {
		return PLACEHOLDERS;
	}
});
Object.defineProperty(exports, "arnIn", {
	enumerable: true,
	get: function() {
		return arnIn;
	}
});
Object.defineProperty(exports, "assumePermission", {
	enumerable: true,
	get: function() {
		return assumePermission;
	}
});
Object.defineProperty(exports, "findRegion", {
	enumerable: true,
	get: function() {
		return findRegion;
	}
});
Object.defineProperty(exports, "identityPolicy", {
	enumerable: true,
	get: function() {
		return identityPolicy;
	}
});
Object.defineProperty(exports, "noRegion", {
	enumerable: true,
	get: function() {
		return noRegion;
	}
});
Object.defineProperty(exports, "partitionOf", {
	enumerable: true,
	get: function() {
		return partitionOf;
	}
});
Object.defineProperty(exports, "refuseOtherPartition", {
	enumerable: true,
	get: function() {
		return refuseOtherPartition;
	}
});
Object.defineProperty(exports, "regionName", {
	enumerable: true,
	get: function() {
		return regionName;
	}
});
