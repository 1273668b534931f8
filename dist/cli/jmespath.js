const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_plain = require("./plain.js");
// build/src/render/jmespath/growth.js
var import_jmespath = (/* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$1) => {
	(function(exports) {
		"use strict";
		function isArray(obj) {
			if (obj !== null) return Object.prototype.toString.call(obj) === "[object Array]";
			else return false;
		}
		function isObject(obj) {
			if (obj !== null) return Object.prototype.toString.call(obj) === "[object Object]";
			else return false;
		}
		function strictDeepEqual(first, second) {
			if (first === second) return true;
			if (Object.prototype.toString.call(first) !== Object.prototype.toString.call(second)) return false;
			if (isArray(first) === true) {
				if (first.length !== second.length) return false;
				for (var i = 0; i < first.length; i++) if (strictDeepEqual(first[i], second[i]) === false) return false;
				return true;
			}
			if (isObject(first) === true) {
				var keysSeen = {};
				for (var key in first) if (hasOwnProperty.call(first, key)) {
					if (strictDeepEqual(first[key], second[key]) === false) return false;
					keysSeen[key] = true;
				}
				for (var key2 in second) if (hasOwnProperty.call(second, key2)) {
					if (keysSeen[key2] !== true) return false;
				}
				return true;
			}
			return false;
		}
		function isFalse(obj) {
			if (obj === "" || obj === false || obj === null) return true;
			else if (isArray(obj) && obj.length === 0) return true;
			else if (isObject(obj)) {
				for (var key in obj) if (obj.hasOwnProperty(key)) return false;
				return true;
			} else return false;
		}
		function objValues(obj) {
			var keys = Object.keys(obj);
			var values = [];
			for (var i = 0; i < keys.length; i++) values.push(obj[keys[i]]);
			return values;
		}
		var trimLeft;
		if (typeof String.prototype.trimLeft === "function") trimLeft = function(str) {
			return str.trimLeft();
		};
		else trimLeft = function(str) {
			return str.match(/^\s*(.*)/)[1];
		};
		var TYPE_NUMBER = 0;
		var TYPE_ANY = 1;
		var TYPE_STRING = 2;
		var TYPE_ARRAY = 3;
		var TYPE_OBJECT = 4;
		var TYPE_BOOLEAN = 5;
		var TYPE_EXPREF = 6;
		var TYPE_NULL = 7;
		var TYPE_ARRAY_NUMBER = 8;
		var TYPE_ARRAY_STRING = 9;
		var TYPE_NAME_TABLE = {
			0: "number",
			1: "any",
			2: "string",
			3: "array",
			4: "object",
			5: "boolean",
			6: "expression",
			7: "null",
			8: "Array<number>",
			9: "Array<string>"
		};
		var TOK_EOF = "EOF";
		var TOK_UNQUOTEDIDENTIFIER = "UnquotedIdentifier";
		var TOK_QUOTEDIDENTIFIER = "QuotedIdentifier";
		var TOK_RBRACKET = "Rbracket";
		var TOK_RPAREN = "Rparen";
		var TOK_COMMA = "Comma";
		var TOK_COLON = "Colon";
		var TOK_RBRACE = "Rbrace";
		var TOK_NUMBER = "Number";
		var TOK_CURRENT = "Current";
		var TOK_EXPREF = "Expref";
		var TOK_PIPE = "Pipe";
		var TOK_OR = "Or";
		var TOK_AND = "And";
		var TOK_EQ = "EQ";
		var TOK_GT = "GT";
		var TOK_LT = "LT";
		var TOK_GTE = "GTE";
		var TOK_LTE = "LTE";
		var TOK_NE = "NE";
		var TOK_FLATTEN = "Flatten";
		var TOK_STAR = "Star";
		var TOK_FILTER = "Filter";
		var TOK_DOT = "Dot";
		var TOK_NOT = "Not";
		var TOK_LBRACE = "Lbrace";
		var TOK_LBRACKET = "Lbracket";
		var TOK_LPAREN = "Lparen";
		var TOK_LITERAL = "Literal";
		var basicTokens = {
			".": TOK_DOT,
			"*": TOK_STAR,
			",": TOK_COMMA,
			":": TOK_COLON,
			"{": TOK_LBRACE,
			"}": TOK_RBRACE,
			"]": TOK_RBRACKET,
			"(": TOK_LPAREN,
			")": TOK_RPAREN,
			"@": TOK_CURRENT
		};
		var operatorStartToken = {
			"<": true,
			">": true,
			"=": true,
			"!": true
		};
		var skipChars = {
			" ": true,
			"	": true,
			"\n": true
		};
		function isAlpha(ch) {
			return ch >= "a" && ch <= "z" || ch >= "A" && ch <= "Z" || ch === "_";
		}
		function isNum(ch) {
			return ch >= "0" && ch <= "9" || ch === "-";
		}
		function isAlphaNum(ch) {
			return ch >= "a" && ch <= "z" || ch >= "A" && ch <= "Z" || ch >= "0" && ch <= "9" || ch === "_";
		}
		function Lexer() {}
		Lexer.prototype = {
			tokenize: function(stream) {
				var tokens = [];
				this._current = 0;
				var start;
				var identifier;
				var token;
				while (this._current < stream.length) if (isAlpha(stream[this._current])) {
					start = this._current;
					identifier = this._consumeUnquotedIdentifier(stream);
					tokens.push({
						type: TOK_UNQUOTEDIDENTIFIER,
						value: identifier,
						start
					});
				} else if (basicTokens[stream[this._current]] !== void 0) {
					tokens.push({
						type: basicTokens[stream[this._current]],
						value: stream[this._current],
						start: this._current
					});
					this._current++;
				} else if (isNum(stream[this._current])) {
					token = this._consumeNumber(stream);
					tokens.push(token);
				} else if (stream[this._current] === "[") {
					token = this._consumeLBracket(stream);
					tokens.push(token);
				} else if (stream[this._current] === "\"") {
					start = this._current;
					identifier = this._consumeQuotedIdentifier(stream);
					tokens.push({
						type: TOK_QUOTEDIDENTIFIER,
						value: identifier,
						start
					});
				} else if (stream[this._current] === "'") {
					start = this._current;
					identifier = this._consumeRawStringLiteral(stream);
					tokens.push({
						type: TOK_LITERAL,
						value: identifier,
						start
					});
				} else if (stream[this._current] === "`") {
					start = this._current;
					var literal = this._consumeLiteral(stream);
					tokens.push({
						type: TOK_LITERAL,
						value: literal,
						start
					});
				} else if (operatorStartToken[stream[this._current]] !== void 0) tokens.push(this._consumeOperator(stream));
				else if (skipChars[stream[this._current]] !== void 0) this._current++;
				else if (stream[this._current] === "&") {
					start = this._current;
					this._current++;
					if (stream[this._current] === "&") {
						this._current++;
						tokens.push({
							type: TOK_AND,
							value: "&&",
							start
						});
					} else tokens.push({
						type: TOK_EXPREF,
						value: "&",
						start
					});
				} else if (stream[this._current] === "|") {
					start = this._current;
					this._current++;
					if (stream[this._current] === "|") {
						this._current++;
						tokens.push({
							type: TOK_OR,
							value: "||",
							start
						});
					} else tokens.push({
						type: TOK_PIPE,
						value: "|",
						start
					});
				} else {
					var error = /* @__PURE__ */ new Error("Unknown character:" + stream[this._current]);
					error.name = "LexerError";
					throw error;
				}
				return tokens;
			},
			_consumeUnquotedIdentifier: function(stream) {
				var start = this._current;
				this._current++;
				while (this._current < stream.length && isAlphaNum(stream[this._current])) this._current++;
				return stream.slice(start, this._current);
			},
			_consumeQuotedIdentifier: function(stream) {
				var start = this._current;
				this._current++;
				var maxLength = stream.length;
				while (stream[this._current] !== "\"" && this._current < maxLength) {
					var current = this._current;
					if (stream[current] === "\\" && (stream[current + 1] === "\\" || stream[current + 1] === "\"")) current += 2;
					else current++;
					this._current = current;
				}
				this._current++;
				return JSON.parse(stream.slice(start, this._current));
			},
			_consumeRawStringLiteral: function(stream) {
				var start = this._current;
				this._current++;
				var maxLength = stream.length;
				while (stream[this._current] !== "'" && this._current < maxLength) {
					var current = this._current;
					if (stream[current] === "\\" && (stream[current + 1] === "\\" || stream[current + 1] === "'")) current += 2;
					else current++;
					this._current = current;
				}
				this._current++;
				return stream.slice(start + 1, this._current - 1).replace("\\'", "'");
			},
			_consumeNumber: function(stream) {
				var start = this._current;
				this._current++;
				var maxLength = stream.length;
				while (isNum(stream[this._current]) && this._current < maxLength) this._current++;
				return {
					type: TOK_NUMBER,
					value: parseInt(stream.slice(start, this._current)),
					start
				};
			},
			_consumeLBracket: function(stream) {
				var start = this._current;
				this._current++;
				if (stream[this._current] === "?") {
					this._current++;
					return {
						type: TOK_FILTER,
						value: "[?",
						start
					};
				} else if (stream[this._current] === "]") {
					this._current++;
					return {
						type: TOK_FLATTEN,
						value: "[]",
						start
					};
				} else return {
					type: TOK_LBRACKET,
					value: "[",
					start
				};
			},
			_consumeOperator: function(stream) {
				var start = this._current;
				var startingChar = stream[start];
				this._current++;
				if (startingChar === "!") {
					if (stream[this._current] === "=") {
						this._current++;
						return {
							type: TOK_NE,
							value: "!=",
							start
						};
					} else return {
						type: TOK_NOT,
						value: "!",
						start
					};
				} else if (startingChar === "<") {
					if (stream[this._current] === "=") {
						this._current++;
						return {
							type: TOK_LTE,
							value: "<=",
							start
						};
					} else return {
						type: TOK_LT,
						value: "<",
						start
					};
				} else if (startingChar === ">") {
					if (stream[this._current] === "=") {
						this._current++;
						return {
							type: TOK_GTE,
							value: ">=",
							start
						};
					} else return {
						type: TOK_GT,
						value: ">",
						start
					};
				} else if (startingChar === "=") {
					if (stream[this._current] === "=") {
						this._current++;
						return {
							type: TOK_EQ,
							value: "==",
							start
						};
					}
				}
			},
			_consumeLiteral: function(stream) {
				this._current++;
				var start = this._current;
				var maxLength = stream.length;
				var literal;
				while (stream[this._current] !== "`" && this._current < maxLength) {
					var current = this._current;
					if (stream[current] === "\\" && (stream[current + 1] === "\\" || stream[current + 1] === "`")) current += 2;
					else current++;
					this._current = current;
				}
				var literalString = trimLeft(stream.slice(start, this._current));
				literalString = literalString.replace("\\`", "`");
				if (this._looksLikeJSON(literalString)) literal = JSON.parse(literalString);
				else literal = JSON.parse("\"" + literalString + "\"");
				this._current++;
				return literal;
			},
			_looksLikeJSON: function(literalString) {
				var startingChars = "[{\"";
				var jsonLiterals = [
					"true",
					"false",
					"null"
				];
				var numberLooking = "-0123456789";
				if (literalString === "") return false;
				else if (startingChars.indexOf(literalString[0]) >= 0) return true;
				else if (jsonLiterals.indexOf(literalString) >= 0) return true;
				else if (numberLooking.indexOf(literalString[0]) >= 0) try {
					JSON.parse(literalString);
					return true;
				} catch (ex) {
					return false;
				}
				else return false;
			}
		};
		var bindingPower = {};
		bindingPower[TOK_EOF] = 0;
		bindingPower[TOK_UNQUOTEDIDENTIFIER] = 0;
		bindingPower[TOK_QUOTEDIDENTIFIER] = 0;
		bindingPower[TOK_RBRACKET] = 0;
		bindingPower[TOK_RPAREN] = 0;
		bindingPower[TOK_COMMA] = 0;
		bindingPower[TOK_RBRACE] = 0;
		bindingPower[TOK_NUMBER] = 0;
		bindingPower[TOK_CURRENT] = 0;
		bindingPower[TOK_EXPREF] = 0;
		bindingPower[TOK_PIPE] = 1;
		bindingPower[TOK_OR] = 2;
		bindingPower[TOK_AND] = 3;
		bindingPower[TOK_EQ] = 5;
		bindingPower[TOK_GT] = 5;
		bindingPower[TOK_LT] = 5;
		bindingPower[TOK_GTE] = 5;
		bindingPower[TOK_LTE] = 5;
		bindingPower[TOK_NE] = 5;
		bindingPower[TOK_FLATTEN] = 9;
		bindingPower[TOK_STAR] = 20;
		bindingPower[TOK_FILTER] = 21;
		bindingPower[TOK_DOT] = 40;
		bindingPower[TOK_NOT] = 45;
		bindingPower[TOK_LBRACE] = 50;
		bindingPower[TOK_LBRACKET] = 55;
		bindingPower[TOK_LPAREN] = 60;
		function Parser() {}
		Parser.prototype = {
			parse: function(expression) {
				this._loadTokens(expression);
				this.index = 0;
				var ast = this.expression(0);
				if (this._lookahead(0) !== TOK_EOF) {
					var t = this._lookaheadToken(0);
					var error = /* @__PURE__ */ new Error("Unexpected token type: " + t.type + ", value: " + t.value);
					error.name = "ParserError";
					throw error;
				}
				return ast;
			},
			_loadTokens: function(expression) {
				var tokens = new Lexer().tokenize(expression);
				tokens.push({
					type: TOK_EOF,
					value: "",
					start: expression.length
				});
				this.tokens = tokens;
			},
			expression: function(rbp) {
				var leftToken = this._lookaheadToken(0);
				this._advance();
				var left = this.nud(leftToken);
				var currentToken = this._lookahead(0);
				while (rbp < bindingPower[currentToken]) {
					this._advance();
					left = this.led(currentToken, left);
					currentToken = this._lookahead(0);
				}
				return left;
			},
			_lookahead: function(number) {
				return this.tokens[this.index + number].type;
			},
			_lookaheadToken: function(number) {
				return this.tokens[this.index + number];
			},
			_advance: function() {
				this.index++;
			},
			nud: function(token) {
				var left;
				var right;
				var expression;
				switch (token.type) {
					case TOK_LITERAL: return {
						type: "Literal",
						value: token.value
					};
					case TOK_UNQUOTEDIDENTIFIER: return {
						type: "Field",
						name: token.value
					};
					case TOK_QUOTEDIDENTIFIER:
						var node = {
							type: "Field",
							name: token.value
						};
						if (this._lookahead(0) === TOK_LPAREN) throw new Error("Quoted identifier not allowed for function names.");
						return node;
					case TOK_NOT:
						right = this.expression(bindingPower.Not);
						return {
							type: "NotExpression",
							children: [right]
						};
					case TOK_STAR:
						left = { type: "Identity" };
						right = null;
						if (this._lookahead(0) === TOK_RBRACKET) right = { type: "Identity" };
						else right = this._parseProjectionRHS(bindingPower.Star);
						return {
							type: "ValueProjection",
							children: [left, right]
						};
					case TOK_FILTER: return this.led(token.type, { type: "Identity" });
					case TOK_LBRACE: return this._parseMultiselectHash();
					case TOK_FLATTEN:
						left = {
							type: TOK_FLATTEN,
							children: [{ type: "Identity" }]
						};
						right = this._parseProjectionRHS(bindingPower.Flatten);
						return {
							type: "Projection",
							children: [left, right]
						};
					case TOK_LBRACKET:
						if (this._lookahead(0) === TOK_NUMBER || this._lookahead(0) === TOK_COLON) {
							right = this._parseIndexExpression();
							return this._projectIfSlice({ type: "Identity" }, right);
						} else if (this._lookahead(0) === TOK_STAR && this._lookahead(1) === TOK_RBRACKET) {
							this._advance();
							this._advance();
							right = this._parseProjectionRHS(bindingPower.Star);
							return {
								type: "Projection",
								children: [{ type: "Identity" }, right]
							};
						}
						return this._parseMultiselectList();
					case TOK_CURRENT: return { type: TOK_CURRENT };
					case TOK_EXPREF:
						expression = this.expression(bindingPower.Expref);
						return {
							type: "ExpressionReference",
							children: [expression]
						};
					case TOK_LPAREN:
						var args = [];
						while (this._lookahead(0) !== TOK_RPAREN) {
							if (this._lookahead(0) === TOK_CURRENT) {
								expression = { type: TOK_CURRENT };
								this._advance();
							} else expression = this.expression(0);
							args.push(expression);
						}
						this._match(TOK_RPAREN);
						return args[0];
					default: this._errorToken(token);
				}
			},
			led: function(tokenName, left) {
				var right;
				switch (tokenName) {
					case TOK_DOT:
						var rbp = bindingPower.Dot;
						if (this._lookahead(0) !== TOK_STAR) {
							right = this._parseDotRHS(rbp);
							return {
								type: "Subexpression",
								children: [left, right]
							};
						}
						this._advance();
						right = this._parseProjectionRHS(rbp);
						return {
							type: "ValueProjection",
							children: [left, right]
						};
					case TOK_PIPE:
						right = this.expression(bindingPower.Pipe);
						return {
							type: TOK_PIPE,
							children: [left, right]
						};
					case TOK_OR:
						right = this.expression(bindingPower.Or);
						return {
							type: "OrExpression",
							children: [left, right]
						};
					case TOK_AND:
						right = this.expression(bindingPower.And);
						return {
							type: "AndExpression",
							children: [left, right]
						};
					case TOK_LPAREN:
						var name = left.name;
						var args = [];
						var expression, node;
						while (this._lookahead(0) !== TOK_RPAREN) {
							if (this._lookahead(0) === TOK_CURRENT) {
								expression = { type: TOK_CURRENT };
								this._advance();
							} else expression = this.expression(0);
							if (this._lookahead(0) === TOK_COMMA) this._match(TOK_COMMA);
							args.push(expression);
						}
						this._match(TOK_RPAREN);
						node = {
							type: "Function",
							name,
							children: args
						};
						return node;
					case TOK_FILTER:
						var condition = this.expression(0);
						this._match(TOK_RBRACKET);
						if (this._lookahead(0) === TOK_FLATTEN) right = { type: "Identity" };
						else right = this._parseProjectionRHS(bindingPower.Filter);
						return {
							type: "FilterProjection",
							children: [
								left,
								right,
								condition
							]
						};
					case TOK_FLATTEN: return {
						type: "Projection",
						children: [{
							type: TOK_FLATTEN,
							children: [left]
						}, this._parseProjectionRHS(bindingPower.Flatten)]
					};
					case TOK_EQ:
					case TOK_NE:
					case TOK_GT:
					case TOK_GTE:
					case TOK_LT:
					case TOK_LTE: return this._parseComparator(left, tokenName);
					case TOK_LBRACKET:
						var token = this._lookaheadToken(0);
						if (token.type === TOK_NUMBER || token.type === TOK_COLON) {
							right = this._parseIndexExpression();
							return this._projectIfSlice(left, right);
						}
						this._match(TOK_STAR);
						this._match(TOK_RBRACKET);
						right = this._parseProjectionRHS(bindingPower.Star);
						return {
							type: "Projection",
							children: [left, right]
						};
					default: this._errorToken(this._lookaheadToken(0));
				}
			},
			_match: function(tokenType) {
				if (this._lookahead(0) === tokenType) this._advance();
				else {
					var t = this._lookaheadToken(0);
					var error = /* @__PURE__ */ new Error("Expected " + tokenType + ", got: " + t.type);
					error.name = "ParserError";
					throw error;
				}
			},
			_errorToken: function(token) {
				var error = /* @__PURE__ */ new Error("Invalid token (" + token.type + "): \"" + token.value + "\"");
				error.name = "ParserError";
				throw error;
			},
			_parseIndexExpression: function() {
				if (this._lookahead(0) === TOK_COLON || this._lookahead(1) === TOK_COLON) return this._parseSliceExpression();
				else {
					var node = {
						type: "Index",
						value: this._lookaheadToken(0).value
					};
					this._advance();
					this._match(TOK_RBRACKET);
					return node;
				}
			},
			_projectIfSlice: function(left, right) {
				var indexExpr = {
					type: "IndexExpression",
					children: [left, right]
				};
				if (right.type === "Slice") return {
					type: "Projection",
					children: [indexExpr, this._parseProjectionRHS(bindingPower.Star)]
				};
				else return indexExpr;
			},
			_parseSliceExpression: function() {
				var parts = [
					null,
					null,
					null
				];
				var index = 0;
				var currentToken = this._lookahead(0);
				while (currentToken !== TOK_RBRACKET && index < 3) {
					if (currentToken === TOK_COLON) {
						index++;
						this._advance();
					} else if (currentToken === TOK_NUMBER) {
						parts[index] = this._lookaheadToken(0).value;
						this._advance();
					} else {
						var t = this._lookahead(0);
						var error = /* @__PURE__ */ new Error("Syntax error, unexpected token: " + t.value + "(" + t.type + ")");
						error.name = "Parsererror";
						throw error;
					}
					currentToken = this._lookahead(0);
				}
				this._match(TOK_RBRACKET);
				return {
					type: "Slice",
					children: parts
				};
			},
			_parseComparator: function(left, comparator) {
				return {
					type: "Comparator",
					name: comparator,
					children: [left, this.expression(bindingPower[comparator])]
				};
			},
			_parseDotRHS: function(rbp) {
				var lookahead = this._lookahead(0);
				if ([
					TOK_UNQUOTEDIDENTIFIER,
					TOK_QUOTEDIDENTIFIER,
					TOK_STAR
				].indexOf(lookahead) >= 0) return this.expression(rbp);
				else if (lookahead === TOK_LBRACKET) {
					this._match(TOK_LBRACKET);
					return this._parseMultiselectList();
				} else if (lookahead === TOK_LBRACE) {
					this._match(TOK_LBRACE);
					return this._parseMultiselectHash();
				}
			},
			_parseProjectionRHS: function(rbp) {
				var right;
				if (bindingPower[this._lookahead(0)] < 10) right = { type: "Identity" };
				else if (this._lookahead(0) === TOK_LBRACKET) right = this.expression(rbp);
				else if (this._lookahead(0) === TOK_FILTER) right = this.expression(rbp);
				else if (this._lookahead(0) === TOK_DOT) {
					this._match(TOK_DOT);
					right = this._parseDotRHS(rbp);
				} else {
					var t = this._lookaheadToken(0);
					var error = /* @__PURE__ */ new Error("Sytanx error, unexpected token: " + t.value + "(" + t.type + ")");
					error.name = "ParserError";
					throw error;
				}
				return right;
			},
			_parseMultiselectList: function() {
				var expressions = [];
				while (this._lookahead(0) !== TOK_RBRACKET) {
					var expression = this.expression(0);
					expressions.push(expression);
					if (this._lookahead(0) === TOK_COMMA) {
						this._match(TOK_COMMA);
						if (this._lookahead(0) === TOK_RBRACKET) throw new Error("Unexpected token Rbracket");
					}
				}
				this._match(TOK_RBRACKET);
				return {
					type: "MultiSelectList",
					children: expressions
				};
			},
			_parseMultiselectHash: function() {
				var pairs = [];
				var identifierTypes = [TOK_UNQUOTEDIDENTIFIER, TOK_QUOTEDIDENTIFIER];
				var keyToken, keyName, value, node;
				for (;;) {
					keyToken = this._lookaheadToken(0);
					if (identifierTypes.indexOf(keyToken.type) < 0) throw new Error("Expecting an identifier token, got: " + keyToken.type);
					keyName = keyToken.value;
					this._advance();
					this._match(TOK_COLON);
					value = this.expression(0);
					node = {
						type: "KeyValuePair",
						name: keyName,
						value
					};
					pairs.push(node);
					if (this._lookahead(0) === TOK_COMMA) this._match(TOK_COMMA);
					else if (this._lookahead(0) === TOK_RBRACE) {
						this._match(TOK_RBRACE);
						break;
					}
				}
				return {
					type: "MultiSelectHash",
					children: pairs
				};
			}
		};
		function TreeInterpreter(runtime) {
			this.runtime = runtime;
		}
		TreeInterpreter.prototype = {
			search: function(node, value) {
				return this.visit(node, value);
			},
			visit: function(node, value) {
				var matched, current, result, first, second, field, left, right, collected, i;
				switch (node.type) {
					case "Field":
						if (value !== null && isObject(value)) {
							field = value[node.name];
							if (field === void 0) return null;
							else return field;
						}
						return null;
					case "Subexpression":
						result = this.visit(node.children[0], value);
						for (i = 1; i < node.children.length; i++) {
							result = this.visit(node.children[1], result);
							if (result === null) return null;
						}
						return result;
					case "IndexExpression":
						left = this.visit(node.children[0], value);
						right = this.visit(node.children[1], left);
						return right;
					case "Index":
						if (!isArray(value)) return null;
						var index = node.value;
						if (index < 0) index = value.length + index;
						result = value[index];
						if (result === void 0) result = null;
						return result;
					case "Slice":
						if (!isArray(value)) return null;
						var sliceParams = node.children.slice(0);
						var computed = this.computeSliceParams(value.length, sliceParams);
						var start = computed[0];
						var stop = computed[1];
						var step = computed[2];
						result = [];
						if (step > 0) for (i = start; i < stop; i += step) result.push(value[i]);
						else for (i = start; i > stop; i += step) result.push(value[i]);
						return result;
					case "Projection":
						var base = this.visit(node.children[0], value);
						if (!isArray(base)) return null;
						collected = [];
						for (i = 0; i < base.length; i++) {
							current = this.visit(node.children[1], base[i]);
							if (current !== null) collected.push(current);
						}
						return collected;
					case "ValueProjection":
						base = this.visit(node.children[0], value);
						if (!isObject(base)) return null;
						collected = [];
						var values = objValues(base);
						for (i = 0; i < values.length; i++) {
							current = this.visit(node.children[1], values[i]);
							if (current !== null) collected.push(current);
						}
						return collected;
					case "FilterProjection":
						base = this.visit(node.children[0], value);
						if (!isArray(base)) return null;
						var filtered = [];
						var finalResults = [];
						for (i = 0; i < base.length; i++) {
							matched = this.visit(node.children[2], base[i]);
							if (!isFalse(matched)) filtered.push(base[i]);
						}
						for (var j = 0; j < filtered.length; j++) {
							current = this.visit(node.children[1], filtered[j]);
							if (current !== null) finalResults.push(current);
						}
						return finalResults;
					case "Comparator":
						first = this.visit(node.children[0], value);
						second = this.visit(node.children[1], value);
						switch (node.name) {
							case TOK_EQ:
								result = strictDeepEqual(first, second);
								break;
							case TOK_NE:
								result = !strictDeepEqual(first, second);
								break;
							case TOK_GT:
								result = first > second;
								break;
							case TOK_GTE:
								result = first >= second;
								break;
							case TOK_LT:
								result = first < second;
								break;
							case TOK_LTE:
								result = first <= second;
								break;
							default: throw new Error("Unknown comparator: " + node.name);
						}
						return result;
					case TOK_FLATTEN:
						var original = this.visit(node.children[0], value);
						if (!isArray(original)) return null;
						var merged = [];
						for (i = 0; i < original.length; i++) {
							current = original[i];
							if (isArray(current)) merged.push.apply(merged, current);
							else merged.push(current);
						}
						return merged;
					case "Identity": return value;
					case "MultiSelectList":
						if (value === null) return null;
						collected = [];
						for (i = 0; i < node.children.length; i++) collected.push(this.visit(node.children[i], value));
						return collected;
					case "MultiSelectHash":
						if (value === null) return null;
						collected = {};
						var child;
						for (i = 0; i < node.children.length; i++) {
							child = node.children[i];
							collected[child.name] = this.visit(child.value, value);
						}
						return collected;
					case "OrExpression":
						matched = this.visit(node.children[0], value);
						if (isFalse(matched)) matched = this.visit(node.children[1], value);
						return matched;
					case "AndExpression":
						first = this.visit(node.children[0], value);
						if (isFalse(first) === true) return first;
						return this.visit(node.children[1], value);
					case "NotExpression":
						first = this.visit(node.children[0], value);
						return isFalse(first);
					case "Literal": return node.value;
					case TOK_PIPE:
						left = this.visit(node.children[0], value);
						return this.visit(node.children[1], left);
					case TOK_CURRENT: return value;
					case "Function":
						var resolvedArgs = [];
						for (i = 0; i < node.children.length; i++) resolvedArgs.push(this.visit(node.children[i], value));
						return this.runtime.callFunction(node.name, resolvedArgs);
					case "ExpressionReference":
						var refNode = node.children[0];
						refNode.jmespathType = TOK_EXPREF;
						return refNode;
					default: throw new Error("Unknown node type: " + node.type);
				}
			},
			computeSliceParams: function(arrayLength, sliceParams) {
				var start = sliceParams[0];
				var stop = sliceParams[1];
				var step = sliceParams[2];
				var computed = [
					null,
					null,
					null
				];
				if (step === null) step = 1;
				else if (step === 0) {
					var error = /* @__PURE__ */ new Error("Invalid slice, step cannot be 0");
					error.name = "RuntimeError";
					throw error;
				}
				var stepValueNegative = step < 0 ? true : false;
				if (start === null) start = stepValueNegative ? arrayLength - 1 : 0;
				else start = this.capSliceRange(arrayLength, start, step);
				if (stop === null) stop = stepValueNegative ? -1 : arrayLength;
				else stop = this.capSliceRange(arrayLength, stop, step);
				computed[0] = start;
				computed[1] = stop;
				computed[2] = step;
				return computed;
			},
			capSliceRange: function(arrayLength, actualValue, step) {
				if (actualValue < 0) {
					actualValue += arrayLength;
					if (actualValue < 0) actualValue = step < 0 ? -1 : 0;
				} else if (actualValue >= arrayLength) actualValue = step < 0 ? arrayLength - 1 : arrayLength;
				return actualValue;
			}
		};
		function Runtime(interpreter) {
			this._interpreter = interpreter;
			this.functionTable = {
				abs: {
					_func: this._functionAbs,
					_signature: [{ types: [TYPE_NUMBER] }]
				},
				avg: {
					_func: this._functionAvg,
					_signature: [{ types: [TYPE_ARRAY_NUMBER] }]
				},
				ceil: {
					_func: this._functionCeil,
					_signature: [{ types: [TYPE_NUMBER] }]
				},
				contains: {
					_func: this._functionContains,
					_signature: [{ types: [TYPE_STRING, TYPE_ARRAY] }, { types: [TYPE_ANY] }]
				},
				"ends_with": {
					_func: this._functionEndsWith,
					_signature: [{ types: [TYPE_STRING] }, { types: [TYPE_STRING] }]
				},
				floor: {
					_func: this._functionFloor,
					_signature: [{ types: [TYPE_NUMBER] }]
				},
				length: {
					_func: this._functionLength,
					_signature: [{ types: [
						TYPE_STRING,
						TYPE_ARRAY,
						TYPE_OBJECT
					] }]
				},
				map: {
					_func: this._functionMap,
					_signature: [{ types: [TYPE_EXPREF] }, { types: [TYPE_ARRAY] }]
				},
				max: {
					_func: this._functionMax,
					_signature: [{ types: [TYPE_ARRAY_NUMBER, TYPE_ARRAY_STRING] }]
				},
				"merge": {
					_func: this._functionMerge,
					_signature: [{
						types: [TYPE_OBJECT],
						variadic: true
					}]
				},
				"max_by": {
					_func: this._functionMaxBy,
					_signature: [{ types: [TYPE_ARRAY] }, { types: [TYPE_EXPREF] }]
				},
				sum: {
					_func: this._functionSum,
					_signature: [{ types: [TYPE_ARRAY_NUMBER] }]
				},
				"starts_with": {
					_func: this._functionStartsWith,
					_signature: [{ types: [TYPE_STRING] }, { types: [TYPE_STRING] }]
				},
				min: {
					_func: this._functionMin,
					_signature: [{ types: [TYPE_ARRAY_NUMBER, TYPE_ARRAY_STRING] }]
				},
				"min_by": {
					_func: this._functionMinBy,
					_signature: [{ types: [TYPE_ARRAY] }, { types: [TYPE_EXPREF] }]
				},
				type: {
					_func: this._functionType,
					_signature: [{ types: [TYPE_ANY] }]
				},
				keys: {
					_func: this._functionKeys,
					_signature: [{ types: [TYPE_OBJECT] }]
				},
				values: {
					_func: this._functionValues,
					_signature: [{ types: [TYPE_OBJECT] }]
				},
				sort: {
					_func: this._functionSort,
					_signature: [{ types: [TYPE_ARRAY_STRING, TYPE_ARRAY_NUMBER] }]
				},
				"sort_by": {
					_func: this._functionSortBy,
					_signature: [{ types: [TYPE_ARRAY] }, { types: [TYPE_EXPREF] }]
				},
				join: {
					_func: this._functionJoin,
					_signature: [{ types: [TYPE_STRING] }, { types: [TYPE_ARRAY_STRING] }]
				},
				reverse: {
					_func: this._functionReverse,
					_signature: [{ types: [TYPE_STRING, TYPE_ARRAY] }]
				},
				"to_array": {
					_func: this._functionToArray,
					_signature: [{ types: [TYPE_ANY] }]
				},
				"to_string": {
					_func: this._functionToString,
					_signature: [{ types: [TYPE_ANY] }]
				},
				"to_number": {
					_func: this._functionToNumber,
					_signature: [{ types: [TYPE_ANY] }]
				},
				"not_null": {
					_func: this._functionNotNull,
					_signature: [{
						types: [TYPE_ANY],
						variadic: true
					}]
				}
			};
		}
		Runtime.prototype = {
			callFunction: function(name, resolvedArgs) {
				var functionEntry = this.functionTable[name];
				if (functionEntry === void 0) throw new Error("Unknown function: " + name + "()");
				this._validateArgs(name, resolvedArgs, functionEntry._signature);
				return functionEntry._func.call(this, resolvedArgs);
			},
			_validateArgs: function(name, args, signature) {
				var pluralized;
				if (signature[signature.length - 1].variadic) {
					if (args.length < signature.length) {
						pluralized = signature.length === 1 ? " argument" : " arguments";
						throw new Error("ArgumentError: " + name + "() takes at least" + signature.length + pluralized + " but received " + args.length);
					}
				} else if (args.length !== signature.length) {
					pluralized = signature.length === 1 ? " argument" : " arguments";
					throw new Error("ArgumentError: " + name + "() takes " + signature.length + pluralized + " but received " + args.length);
				}
				var currentSpec;
				var actualType;
				var typeMatched;
				for (var i = 0; i < signature.length; i++) {
					typeMatched = false;
					currentSpec = signature[i].types;
					actualType = this._getTypeName(args[i]);
					for (var j = 0; j < currentSpec.length; j++) if (this._typeMatches(actualType, currentSpec[j], args[i])) {
						typeMatched = true;
						break;
					}
					if (!typeMatched) {
						var expected = currentSpec.map(function(typeIdentifier) {
							return TYPE_NAME_TABLE[typeIdentifier];
						}).join(",");
						throw new Error("TypeError: " + name + "() expected argument " + (i + 1) + " to be type " + expected + " but received type " + TYPE_NAME_TABLE[actualType] + " instead.");
					}
				}
			},
			_typeMatches: function(actual, expected, argValue) {
				if (expected === TYPE_ANY) return true;
				if (expected === TYPE_ARRAY_STRING || expected === TYPE_ARRAY_NUMBER || expected === TYPE_ARRAY) {
					if (expected === TYPE_ARRAY) return actual === TYPE_ARRAY;
					else if (actual === TYPE_ARRAY) {
						var subtype;
						if (expected === TYPE_ARRAY_NUMBER) subtype = TYPE_NUMBER;
						else if (expected === TYPE_ARRAY_STRING) subtype = TYPE_STRING;
						for (var i = 0; i < argValue.length; i++) if (!this._typeMatches(this._getTypeName(argValue[i]), subtype, argValue[i])) return false;
						return true;
					}
				} else return actual === expected;
			},
			_getTypeName: function(obj) {
				switch (Object.prototype.toString.call(obj)) {
					case "[object String]": return TYPE_STRING;
					case "[object Number]": return TYPE_NUMBER;
					case "[object Array]": return TYPE_ARRAY;
					case "[object Boolean]": return TYPE_BOOLEAN;
					case "[object Null]": return TYPE_NULL;
					case "[object Object]": if (obj.jmespathType === TOK_EXPREF) return TYPE_EXPREF;
					else return TYPE_OBJECT;
				}
			},
			_functionStartsWith: function(resolvedArgs) {
				return resolvedArgs[0].lastIndexOf(resolvedArgs[1]) === 0;
			},
			_functionEndsWith: function(resolvedArgs) {
				var searchStr = resolvedArgs[0];
				var suffix = resolvedArgs[1];
				return searchStr.indexOf(suffix, searchStr.length - suffix.length) !== -1;
			},
			_functionReverse: function(resolvedArgs) {
				if (this._getTypeName(resolvedArgs[0]) === TYPE_STRING) {
					var originalStr = resolvedArgs[0];
					var reversedStr = "";
					for (var i = originalStr.length - 1; i >= 0; i--) reversedStr += originalStr[i];
					return reversedStr;
				} else {
					var reversedArray = resolvedArgs[0].slice(0);
					reversedArray.reverse();
					return reversedArray;
				}
			},
			_functionAbs: function(resolvedArgs) {
				return Math.abs(resolvedArgs[0]);
			},
			_functionCeil: function(resolvedArgs) {
				return Math.ceil(resolvedArgs[0]);
			},
			_functionAvg: function(resolvedArgs) {
				var sum = 0;
				var inputArray = resolvedArgs[0];
				for (var i = 0; i < inputArray.length; i++) sum += inputArray[i];
				return sum / inputArray.length;
			},
			_functionContains: function(resolvedArgs) {
				return resolvedArgs[0].indexOf(resolvedArgs[1]) >= 0;
			},
			_functionFloor: function(resolvedArgs) {
				return Math.floor(resolvedArgs[0]);
			},
			_functionLength: function(resolvedArgs) {
				if (!isObject(resolvedArgs[0])) return resolvedArgs[0].length;
				else return Object.keys(resolvedArgs[0]).length;
			},
			_functionMap: function(resolvedArgs) {
				var mapped = [];
				var interpreter = this._interpreter;
				var exprefNode = resolvedArgs[0];
				var elements = resolvedArgs[1];
				for (var i = 0; i < elements.length; i++) mapped.push(interpreter.visit(exprefNode, elements[i]));
				return mapped;
			},
			_functionMerge: function(resolvedArgs) {
				var merged = {};
				for (var i = 0; i < resolvedArgs.length; i++) {
					var current = resolvedArgs[i];
					for (var key in current) merged[key] = current[key];
				}
				return merged;
			},
			_functionMax: function(resolvedArgs) {
				if (resolvedArgs[0].length > 0) {
					if (this._getTypeName(resolvedArgs[0][0]) === TYPE_NUMBER) return Math.max.apply(Math, resolvedArgs[0]);
					else {
						var elements = resolvedArgs[0];
						var maxElement = elements[0];
						for (var i = 1; i < elements.length; i++) if (maxElement.localeCompare(elements[i]) < 0) maxElement = elements[i];
						return maxElement;
					}
				} else return null;
			},
			_functionMin: function(resolvedArgs) {
				if (resolvedArgs[0].length > 0) {
					if (this._getTypeName(resolvedArgs[0][0]) === TYPE_NUMBER) return Math.min.apply(Math, resolvedArgs[0]);
					else {
						var elements = resolvedArgs[0];
						var minElement = elements[0];
						for (var i = 1; i < elements.length; i++) if (elements[i].localeCompare(minElement) < 0) minElement = elements[i];
						return minElement;
					}
				} else return null;
			},
			_functionSum: function(resolvedArgs) {
				var sum = 0;
				var listToSum = resolvedArgs[0];
				for (var i = 0; i < listToSum.length; i++) sum += listToSum[i];
				return sum;
			},
			_functionType: function(resolvedArgs) {
				switch (this._getTypeName(resolvedArgs[0])) {
					case TYPE_NUMBER: return "number";
					case TYPE_STRING: return "string";
					case TYPE_ARRAY: return "array";
					case TYPE_OBJECT: return "object";
					case TYPE_BOOLEAN: return "boolean";
					case TYPE_EXPREF: return "expref";
					case TYPE_NULL: return "null";
				}
			},
			_functionKeys: function(resolvedArgs) {
				return Object.keys(resolvedArgs[0]);
			},
			_functionValues: function(resolvedArgs) {
				var obj = resolvedArgs[0];
				var keys = Object.keys(obj);
				var values = [];
				for (var i = 0; i < keys.length; i++) values.push(obj[keys[i]]);
				return values;
			},
			_functionJoin: function(resolvedArgs) {
				var joinChar = resolvedArgs[0];
				return resolvedArgs[1].join(joinChar);
			},
			_functionToArray: function(resolvedArgs) {
				if (this._getTypeName(resolvedArgs[0]) === TYPE_ARRAY) return resolvedArgs[0];
				else return [resolvedArgs[0]];
			},
			_functionToString: function(resolvedArgs) {
				if (this._getTypeName(resolvedArgs[0]) === TYPE_STRING) return resolvedArgs[0];
				else return JSON.stringify(resolvedArgs[0]);
			},
			_functionToNumber: function(resolvedArgs) {
				var typeName = this._getTypeName(resolvedArgs[0]);
				var convertedValue;
				if (typeName === TYPE_NUMBER) return resolvedArgs[0];
				else if (typeName === TYPE_STRING) {
					convertedValue = +resolvedArgs[0];
					if (!isNaN(convertedValue)) return convertedValue;
				}
				return null;
			},
			_functionNotNull: function(resolvedArgs) {
				for (var i = 0; i < resolvedArgs.length; i++) if (this._getTypeName(resolvedArgs[i]) !== TYPE_NULL) return resolvedArgs[i];
				return null;
			},
			_functionSort: function(resolvedArgs) {
				var sortedArray = resolvedArgs[0].slice(0);
				sortedArray.sort();
				return sortedArray;
			},
			_functionSortBy: function(resolvedArgs) {
				var sortedArray = resolvedArgs[0].slice(0);
				if (sortedArray.length === 0) return sortedArray;
				var interpreter = this._interpreter;
				var exprefNode = resolvedArgs[1];
				var requiredType = this._getTypeName(interpreter.visit(exprefNode, sortedArray[0]));
				if ([TYPE_NUMBER, TYPE_STRING].indexOf(requiredType) < 0) throw new Error("TypeError");
				var that = this;
				var decorated = [];
				for (var i = 0; i < sortedArray.length; i++) decorated.push([i, sortedArray[i]]);
				decorated.sort(function(a, b) {
					var exprA = interpreter.visit(exprefNode, a[1]);
					var exprB = interpreter.visit(exprefNode, b[1]);
					if (that._getTypeName(exprA) !== requiredType) throw new Error("TypeError: expected " + requiredType + ", received " + that._getTypeName(exprA));
					else if (that._getTypeName(exprB) !== requiredType) throw new Error("TypeError: expected " + requiredType + ", received " + that._getTypeName(exprB));
					if (exprA > exprB) return 1;
					else if (exprA < exprB) return -1;
					else return a[0] - b[0];
				});
				for (var j = 0; j < decorated.length; j++) sortedArray[j] = decorated[j][1];
				return sortedArray;
			},
			_functionMaxBy: function(resolvedArgs) {
				var exprefNode = resolvedArgs[1];
				var resolvedArray = resolvedArgs[0];
				var keyFunction = this.createKeyFunction(exprefNode, [TYPE_NUMBER, TYPE_STRING]);
				var maxNumber = -Infinity;
				var maxRecord;
				var current;
				for (var i = 0; i < resolvedArray.length; i++) {
					current = keyFunction(resolvedArray[i]);
					if (current > maxNumber) {
						maxNumber = current;
						maxRecord = resolvedArray[i];
					}
				}
				return maxRecord;
			},
			_functionMinBy: function(resolvedArgs) {
				var exprefNode = resolvedArgs[1];
				var resolvedArray = resolvedArgs[0];
				var keyFunction = this.createKeyFunction(exprefNode, [TYPE_NUMBER, TYPE_STRING]);
				var minNumber = Infinity;
				var minRecord;
				var current;
				for (var i = 0; i < resolvedArray.length; i++) {
					current = keyFunction(resolvedArray[i]);
					if (current < minNumber) {
						minNumber = current;
						minRecord = resolvedArray[i];
					}
				}
				return minRecord;
			},
			createKeyFunction: function(exprefNode, allowedTypes) {
				var that = this;
				var interpreter = this._interpreter;
				var keyFunc = function(x) {
					var current = interpreter.visit(exprefNode, x);
					if (allowedTypes.indexOf(that._getTypeName(current)) < 0) {
						var msg = "TypeError: expected one of " + allowedTypes + ", received " + that._getTypeName(current);
						throw new Error(msg);
					}
					return current;
				};
				return keyFunc;
			}
		};
		function compile(stream) {
			return new Parser().parse(stream);
		}
		function tokenize(stream) {
			return new Lexer().tokenize(stream);
		}
		function search(data, expression) {
			var parser = new Parser();
			var runtime = new Runtime();
			var interpreter = new TreeInterpreter(runtime);
			runtime._interpreter = interpreter;
			var node = parser.parse(expression);
			return interpreter.search(node, data);
		}
		exports.tokenize = tokenize;
		exports.compile = compile;
		exports.search = search;
		exports.strictDeepEqual = strictDeepEqual;
	})(typeof exports === "undefined" ? this$1.jmespath = {} : exports);
})))();
const PARTS = 8;
const LENGTH = 50;
function growthOf(expression) {
	return growth((0, import_jmespath.compile)(expression)).work;
}
function growth(tree) {
	const parts = partsOf(tree).map(growth);
	const [first = SAME, second = SAME, third = SAME] = parts;
	const work = sum(parts.map((part) => part.work));
	switch (tree.type) {
		case "Subexpression":
		case "IndexExpression":
		case "Pipe": return counted(first.parts * second.parts, first.text * second.text, first.work + first.parts * first.text * second.work);
		case "Projection":
		case "ValueProjection":
		case "FilterProjection": {
			const each = first.parts * first.text * (second.work + (parts.length > 2 ? third.work : 0));
			return counted(1 + first.parts * second.parts, first.text * second.text, first.work + each);
		}
		case "MultiSelectList":
		case "MultiSelectHash":
		case "OrExpression":
		case "AndExpression": return counted(1 + sum(parts.map((part) => part.parts)), longest(parts), work);
		case "Literal": return literal(tree.value);
		case "Function": return called(tree, parts, work);
		case "Comparator":
		case "NotExpression": return counted(1, 1, work);
		default: return counted(first.parts, first.text, work);
	}
}
const SAME = {
	parts: 1,
	text: 1,
	work: 1
};
function counted(parts, text, work) {
	return {
		parts,
		text,
		work: work + parts * text
	};
}
function called(tree, given, work) {
	const [first = SAME, second = SAME] = given;
	const all = counted(1 + sum(given.map(({ parts }) => parts)), longest(given), work);
	switch (tree.name) {
		case "join": {
			const [, list] = partsOf(tree);
			return counted(1, ((list?.type === "MultiSelectList" ? partsOf(list).length : PARTS * second.parts) + 1) * (first.text + second.text), work);
		}
		case "to_string": return counted(1, 24 * first.parts * first.text, work);
		case "map": return counted(1 + first.parts * second.parts, first.text * second.text, work + second.parts * second.text * first.work);
		case "merge": return counted(all.parts + LENGTH * sum(given.map(({ text }) => text)), all.text, work);
		case "sort_by": return counted(first.parts, first.text, work + 40 * first.parts * first.text * second.work);
		case "max_by":
		case "min_by": return counted(first.parts, first.text, work + first.parts * first.text * second.work);
		default: return all;
	}
}
function literal(value) {
	if (typeof value === "string") return counted(1, Math.max(1, value.length / LENGTH), 0);
	if (typeof value !== "object" || value === null) return counted(1, 1, 0);
	const parts = Object.entries(value).flatMap(([name, member]) => [literal(name), literal(member)]);
	return counted(1 + sum(parts.map((part) => part.parts)), longest(parts), 0);
}
function partsOf({ type, children = [], value }) {
	const members = children.filter((child) => typeof child === "object" && child !== null);
	return type === "KeyValuePair" && isTree(value) ? [value] : members;
}
function isTree(value) {
	return typeof value === "object" && value !== null && "type" in value;
}
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}
function longest(parts) {
	return Math.max(1, ...parts.map(({ text }) => text));
}
// build/src/render/jmespath/tokens.js
var QueryProblem = class extends Error {
	name = "QueryProblem";
};
function notValid(reason, options) {
	return new QueryProblem(`is not valid JMESPath: ${reason}`, options);
}
const LONGEST = 1e4;
const MOST = 1e3;
const BLANK = "[ \\t\\r\\n]*";
const NUMBER = `(?:-?\\d+${BLANK})`;
const PART = new RegExp([
	"(?<name>[A-Za-z_]\\w*)",
	"(?<quoted>\"(?:[^\"\\\\]|\\\\[^])*\")",
	"(?<raw>'(?:[^'\\\\]|\\\\[^])*')",
	"(?<literal>`(?:[^`\\\\]|\\\\[^])*`)",
	`(?<index>\\[${BLANK}(?:\\*${BLANK}|${NUMBER}|${NUMBER}?:${BLANK}${NUMBER}?(?::${BLANK}${NUMBER}?)?)\\])`,
	"(?<sign>\\[[?\\]]|&&|\\|\\||[=!<>]=|[.*,:{}()[\\]@<>!&|])"
].join("|"), "y");
const BLANKS = new RegExp(BLANK, "y");
function tokensOf(query) {
	if (query.length > LONGEST) throw new QueryProblem(`must not be longer than ${LONGEST} characters`);
	const tokens = [];
	for (let at = skipBlanks(query, 0); at < query.length; at = skipBlanks(query, PART.lastIndex)) {
		PART.lastIndex = at;
		const groups = PART.exec(query)?.groups;
		const column = at + 1;
		if (!groups) throw unreadable(query, at);
		tokens.push(tokenOf(groups, column));
		if (tokens.length > MOST) throw new QueryProblem(`must not have more than ${MOST} names and signs`);
	}
	return tokens;
}
function skipBlanks(query, at) {
	BLANKS.lastIndex = at;
	BLANKS.test(query);
	return BLANKS.lastIndex;
}
function unreadable(query, at) {
	const sign = String.fromCodePoint(query.codePointAt(at) ?? 0);
	const bracket = /[-\d]/.test(sign) ? /\[[ \t\r\n]*$/.exec(query.slice(0, at)) : void 0;
	if (bracket) return notValid(`the [ at column ${bracket.index + 1} is not closed after a number`);
	if ([
		"\"",
		"'",
		"`"
	].includes(sign)) return notValid(`the ${sign} at column ${at + 1} is not closed`);
	return notValid(`unexpected "${sign}" at column ${at + 1}`);
}
function tokenOf(groups, column) {
	const { name, quoted, raw, literal, index, sign } = groups;
	if (name !== void 0) return {
		kind: "name",
		text: name,
		column,
		written: name
	};
	if (index !== void 0) return {
		kind: "index",
		text: index,
		column,
		written: index
	};
	if (quoted !== void 0) return {
		kind: "quoted",
		text: quoted,
		column,
		written: jsonOf(() => JSON.parse(quoted), notValid(`the name at column ${column} is not a valid JSON string`))
	};
	if (raw !== void 0) return {
		kind: "literal",
		text: raw,
		column,
		written: ticked(JSON.stringify(raw.slice(1, -1).replaceAll("\\'", "'")))
	};
	if (literal !== void 0) {
		const problem = notValid(`the literal at column ${column} is not valid JSON`);
		const inside = literal.slice(1, -1).replaceAll("\\`", "`");
		return {
			kind: "literal",
			text: literal,
			column,
			written: ticked(jsonOf(() => jsonOrText(inside), problem))
		};
	}
	return {
		kind: "sign",
		text: sign ?? "",
		column,
		written: sign === "@" ? "( @ )" : sign ?? ""
	};
}
function jsonOrText(inside) {
	try {
		return JSON.parse(inside);
	} catch {
		return JSON.parse(`"${inside.trimStart()}"`);
	}
}
function jsonOf(read, problem) {
	try {
		return JSON.stringify(read());
	} catch {
		throw problem;
	}
}
function ticked(json) {
	return `\`${json.replaceAll("`", "\\u0060")}\``;
}
// build/src/render/jmespath/syntax.js
const DEEPEST$1 = 100;
const CLOSES = {
	"[": "]",
	"[?": "]",
	"(": ")",
	"{": "}"
};
const OPERATORS = [
	"|",
	"||",
	"&&",
	"==",
	"!=",
	"<",
	"<=",
	">",
	">="
];
const RESERVED = [...Object.getOwnPropertyNames(Object.prototype), "jmespathType"];
function checkedExpression(query) {
	const state = {
		next: "value",
		previous: void 0,
		projects: false,
		open: []
	};
	const written = [];
	for (const token of tokensOf(query)) {
		const { length } = state.open;
		const before = state.open.at(-1);
		const next = after(token, state);
		if (next === void 0) throw notValid(`unexpected "${token.text}" at column ${token.column}`);
		if (isReserved(token)) throw new QueryProblem(`has a name at column ${token.column} that no answer has`);
		if (state.open.length > DEEPEST$1) throw new QueryProblem(`must not be nested more than ${DEEPEST$1} levels deep`);
		const { called } = (state.open.length > length ? state.open.at(-1) : before) ?? {};
		if (called === "starts_with") writeReversed(token, written);
		else written.push(token.written);
		const projects = /^(?:\*|\[\]|\[[^*:]*[*:].*\])$/s.test(token.text) || token.text === "]" && before?.sign.text === "[?";
		Object.assign(state, {
			next,
			previous: token,
			projects
		});
	}
	if (!state.previous) throw notValid("it is empty");
	const { sign } = state.open.at(-1) ?? {};
	if (sign) throw notValid(`the ${sign.text} at column ${sign.column} is not closed`);
	if (state.next !== "operator") throw notValid(`it ends after "${state.previous.text}"`);
	return written.join(" ");
}
function writeReversed({ text, written: token }, written) {
	if (text === "(") written.splice(-1, 1, "ends_with", "(", "reverse", "(");
	else if (text === ",") written.push(")", ",", "reverse", "(");
	else written.push(...text === ")" ? [")", ")"] : [token]);
}
function after(token, state) {
	switch (state.next) {
		case "value": return afterValue(token, state);
		case "operator": return afterOperator(token, state);
		case "member":
			if (isName(token) || token.text === "*" || /^\[\s*\*/.test(token.text)) return "operator";
			return token.text === "[" || token.text === "{" ? opened(token, state) : void 0;
		case "key": return isName(token) ? "colon" : void 0;
		case "colon": return token.text === ":" ? "value" : void 0;
	}
}
function afterValue(token, state) {
	if (token.kind !== "sign" || [
		"@",
		"*",
		"[]"
	].includes(token.text)) return "operator";
	if (token.text === "!" || token.text === "&") return "value";
	if (token.text in CLOSES) return opened(token, state);
	return state.open.at(-1)?.called !== void 0 && state.previous?.text === "(" && token.text === ")" ? closed(token, state) : void 0;
}
function afterOperator(token, state) {
	const { open, previous } = state;
	if (token.kind === "index" || token.text === "[]") return "operator";
	if (token.kind !== "sign") return void 0;
	if (token.text === ".") return "member";
	if (OPERATORS.includes(token.text)) return "value";
	if (token.text === "[?" || token.text === "[" && state.projects) return opened(token, state);
	if (token.text === "(") return previous?.kind === "name" ? opened(token, state, previous.text) : void 0;
	if (token.text !== ",") return closed(token, state);
	const top = open.at(-1);
	if (top?.sign.text === "{") return "key";
	return top?.sign.text === "[" || top?.called !== void 0 ? "value" : void 0;
}
function opened(sign, { open }, called) {
	open.push({
		sign,
		called
	});
	return sign.text === "{" ? "key" : "value";
}
function closed({ text }, { open }) {
	const top = open.at(-1);
	if (!top || CLOSES[top.sign.text] !== text) return void 0;
	open.pop();
	return "operator";
}
function isName({ kind }) {
	return kind === "name" || kind === "quoted";
}
function isReserved({ written }) {
	return RESERVED.some((name) => written === name || written === JSON.stringify(name)) || written.includes("\"jmespathType\"");
}
// build/src/render/jmespath/value.js
const DEEPEST = 100;
function libraryValue(data) {
	const floats = /* @__PURE__ */ new Set();
	const convert = (plain) => {
		if (require_plain.isList(plain)) return plain.map(convert);
		if (require_plain.isMap(plain)) return Object.fromEntries([...plain].map(([name, member]) => [name, convert(member)]));
		if (typeof plain !== "object" || plain === null || plain instanceof Date) return plain;
		floats.add(plain.float);
		return plain.float;
	};
	return {
		value: convert(data),
		floats
	};
}
function plainFrom(result, floats) {
	const seen = /* @__PURE__ */ new Map();
	const convert = (value, depth) => {
		if (depth > DEEPEST) throw new QueryProblem(`makes a result nested more than ${DEEPEST} levels deep`);
		if (typeof value === "number") return numberFrom(value, floats);
		if (typeof value === "string" || typeof value === "boolean" || value instanceof Date) return value;
		if (typeof value !== "object" || value === null) return null;
		const known = seen.get(value);
		if (known !== void 0) return known;
		if ("jmespathType" in value) throw new QueryProblem("makes an expression (&...), which cannot be printed");
		const plain = Array.isArray(value) ? value.map((item) => convert(item, depth + 1)) : new Map(Object.entries(value).map(([name, member]) => [name, convert(member, depth + 1)]));
		seen.set(value, plain);
		return plain;
	};
	return convert(result, 0);
}
function numberFrom(value, floats) {
	if (!Number.isFinite(value)) return null;
	return floats.has(value) ? { float: value } : value;
}
// build/src/render/jmespath/index.js
const LARGEST_GROWTH = 1e5;
function compiled(query) {
	const expression = checkedExpression(query);
	if (!(growthIn(expression) <= LARGEST_GROWTH)) throw new QueryProblem("could make a result too large to print");
	return (data) => {
		const { value, floats } = libraryValue(data);
		return plainFrom(searched(value, expression), floats);
	};
}
function growthIn(expression) {
	try {
		return growthOf(expression);
	} catch (cause) {
		throw notValid("its parts do not fit together", { cause });
	}
}
function searched(value, expression) {
	try {
		return (0, import_jmespath.search)(value, expression);
	} catch (cause) {
		const { message } = cause instanceof Error ? cause : { message: "" };
		throw new QueryProblem(`cannot be used on the answer: ${reasonIn(message)}`, { cause });
	}
}
function reasonIn(message) {
	const [, kind, words = ""] = /^(ArgumentError|TypeError|Unknown function|Invalid slice)[:,] (.+?)\.?$/.exec(message) ?? [];
	switch (kind) {
		case "Unknown function": return `unknown function ${words}`;
		case "Invalid slice": return "the step of a slice is 0";
		case "ArgumentError": return words.replace("at least", "at least ");
		case "TypeError": return words.replace(/^(?:reverse|ends_with)(?=\(\) expected argument \d to be type string)/, "starts_with").replaceAll(/(?<=\w>?),(?=\w)/g, " or ").replace(" instead", "");
		default: return "a function or a comparison does not take a value of this type";
	}
}
exports.QueryProblem = QueryProblem;
exports.compiled = compiled;
