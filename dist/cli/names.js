// build/src/options/names.js
function shown(name, surface) {
	switch (surface) {
		case "action": return name;
		case "cli": return flag(name);
		case "document": return member(name);
	}
}
function flag(name) {
	return `--${name}`;
}
function member(name, style = "PascalCase") {
	const letters = style === "camelCase" ? /-([a-z0-9])/g : /(?:^|-)([a-z0-9])/g;
	return name.replace(letters, (_match, letter) => letter.toUpperCase());
}
function nearest(typed, known) {
	const plain = typed.toLowerCase().replace(/_/g, "-");
	const begun = known.filter((name) => plain.length > 2 && name.startsWith(plain));
	if (begun.length === 1) return begun[0];
	const most = Math.max(1, Math.floor(plain.length / 4));
	const best = known.filter((name) => Math.abs(name.length - plain.length) <= most).map((name) => ({
		name,
		distance: distance(plain, name)
	})).sort((one, other) => one.distance - other.distance)[0];
	return best && best.distance <= most ? best.name : void 0;
}
function distance(from, to) {
	let beforeLast = [];
	let last = Array.from({ length: to.length + 1 }, (_, column) => column);
	for (const [row, letter] of [...from].entries()) {
		const current = [row + 1];
		for (const [column, other] of [...to].entries()) {
			const changed = at(last, column) + (letter === other ? 0 : 1);
			const swapped = letter === to[column - 1] && other === from[row - 1] ? at(beforeLast, column - 1) + 1 : changed;
			current.push(Math.min(changed, swapped, at(last, column + 1) + 1, at(current, column) + 1));
		}
		beforeLast = last;
		last = current;
	}
	return at(last, to.length);
}
function at(row, column) {
	return row[column] ?? Number.POSITIVE_INFINITY;
}
Object.defineProperty(exports, "flag", {
	enumerable: true,
	get: function() {
		return flag;
	}
});
Object.defineProperty(exports, "member", {
	enumerable: true,
	get: function() {
		return member;
	}
});
Object.defineProperty(exports, "nearest", {
	enumerable: true,
	get: function() {
		return nearest;
	}
});
Object.defineProperty(exports, "shown", {
	enumerable: true,
	get: function() {
		return shown;
	}
});
