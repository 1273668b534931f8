const require_stdio = require("./stdio.js");
const require_password_file = require("./password-file.js");
const require_variable_names = require("./variable-names.js");
const require_options = require("./options.js");
const require_general_options = require("./general-options.js");
const require_read = require("./read.js");
// build/src/all-options.js
const shared = [
	{
		title: "Identity",
		options: require_options.identityOptions
	},
	{
		title: "AWS",
		options: require_stdio.awsOptions
	},
	{
		title: "Connection",
		options: require_variable_names.targetOptions
	},
	{
		title: "Presets",
		options: require_variable_names.presetOptions
	},
	{
		title: "Hand-over",
		options: require_stdio.handoverOptions
	},
	{
		title: "Hand-over by the command",
		options: require_stdio.deliveryOptions
	},
	{
		title: "Output",
		options: require_stdio.renderOptions
	},
	{
		title: "Documents",
		options: require_general_options.documentAndSkeletonOptions
	},
	{
		title: "Command line",
		options: require_general_options.commandLineOptions
	}
];
const sharedTables = shared.map(({ options }) => options);
[
	require_stdio.operationOptions(require_stdio.operations),
	...require_stdio.operations.map(({ options }) => options),
	...sharedTables
];
function sharedSectionsOf(operations) {
	return (operations.some(({ clients }) => clients !== void 0) ? shared : shared.flatMap(forTokens)).map((section) => filledIn(section, operations));
}
function forTokens({ title, options }) {
	const left = Object.entries(options).filter(([name]) => !NEED_PASSWORD.includes(name));
	return left.length === 0 ? [] : [{
		title,
		options: Object.fromEntries(left)
	}];
}
const NEED_PASSWORD = [
	...Object.keys(require_variable_names.targetOptions),
	"url-name",
	"url-scheme",
	"jdbc-driver",
	"refresh",
	"set-netrc"
];
const ciOptions = {
	ci: require_stdio.deliveryOptions.ci,
	"add-mask": require_stdio.deliveryOptions["add-mask"]
};
function whoamiSections() {
	return [
		{
			title: "Identity",
			options: require_options.identityOptions
		},
		{
			title: "AWS",
			options: require_stdio.awsOptions
		},
		{
			title: "CI system",
			options: ciOptions
		},
		{
			title: "Policy",
			options: require_general_options.policyOptions
		},
		{
			title: "Command line",
			options: require_general_options.commandLineOptions
		}
	].map((section) => filledIn(section, require_stdio.operations));
}
function filledIn({ title, options }, operations) {
	const filled = Object.entries(options).map(([name, option]) => {
		const summary = filledText(option.summary, operations);
		if (!("otherwise" in option) || option.otherwise === void 0) return [name, {
			...option,
			summary
		}];
		return [name, {
			...option,
			summary,
			otherwise: filledText(option.otherwise, operations)
		}];
	});
	return {
		title,
		options: Object.fromEntries(filled)
	};
}
function filledText(text, operations) {
	return text.replace(/\{([\w-]+)\}/g, (placeholder, name) => {
		const valueIn = placeholderValue(name);
		if (!valueIn) throw new Error(`The description of an option has an unknown placeholder: ${placeholder}`);
		return require_read.oneOf([...new Set(operations.map(valueIn))].filter((value) => value !== ""));
	});
}
function placeholderValue(placeholder) {
	switch (placeholder) {
		case "prefixes": return ({ exports }) => exports.prefix;
		case "endpoint-variables": return ({ service }) => service.endpointVariable;
		case "password-file-variables": return ({ clients, exports }) => (clients && require_password_file.passwordFiles[clients].pathVariables(exports, { "set-netrc": void 0 })[0]) ?? "";
		default: return;
	}
}
Object.defineProperty(exports, "ciOptions", {
	enumerable: true,
	get: function() {
		return ciOptions;
	}
});
Object.defineProperty(exports, "sharedSectionsOf", {
	enumerable: true,
	get: function() {
		return sharedSectionsOf;
	}
});
Object.defineProperty(exports, "sharedTables", {
	enumerable: true,
	get: function() {
		return sharedTables;
	}
});
Object.defineProperty(exports, "whoamiSections", {
	enumerable: true,
	get: function() {
		return whoamiSections;
	}
});
