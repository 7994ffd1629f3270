/*
 * The search index, in the reader's browser: no server, and from disk too. It is in zoeken/, as
 * scripts that each hand over one list. The tool wrote it, word forms included; see
 * docs/architecture.md.
 *
 *   visiewerkZoek(name, list)          is what those scripts call
 *   visiewerkZoek.find(question, only) finds entries, the best first
 *   visiewerkZoek.show(entry, terms)   gives what a reader sees of one
 */
const visiewerkZoek = (() => {
  "use strict";

  // What a match counts for that is not the very word.
  const FORM = 0.9, SYNONYM = 0.7, PREFIX = 0.6, TYPO = 0.6, COMPOUND = 0.45, CONTEXT = 0.1;
  const WHOLE_NAME = 2;
  const MOST_WORDS = 12, FEW = 5;
  const PASSAGE_LENGTH = 230;

  // Loading: each piece of the index once.
  const pieces = new Map(), arriving = new Map();
  function load(name) {
    if (!pieces.has(name)) {
      pieces.set(name, new Promise((resolve, reject) => {
        arriving.set(name, resolve);
        const script = document.createElement("script");
        script.src = "zoeken/" + name + ".js";
        script.onerror = reject;
        document.head.append(script);
      }));
    }
    return pieces.get(name);
  }

  // Reading what Code.java writes.
  const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
  const VALUE = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) VALUE[DIGITS.charCodeAt(i)] = i;

  function read(code, each) {
    for (let i = 0; i < code.length;) {
      let number = 0, digit;
      do {
        digit = VALUE[code.charCodeAt(i++)];
        number = number * 32 + digit % 32;
      } while (digit > 31);
      each(number, () => VALUE[code.charCodeAt(i++)]);
    }
  }
  function numbers(code) {
    const all = [];
    read(code, number => all.push(number));
    return all;
  }

  let core;
  async function loadCore() {
    const [part, passages, titleWords, kinds, contexts, kindNames, percents, contextList, prefixes, stop] =
      await load("kern");
    const first = [], entryOf = [], names = kindNames.split(" ");
    numbers(passages).forEach((count, entry) => {
      first.push(entryOf.length);
      for (let i = 0; i < count; i++) entryOf.push(entry);
    });
    core = {
      part, first, entryOf,
      titleWords: entry => VALUE[titleWords.charCodeAt(entry)],
      kind: entry => names[VALUE[kinds.charCodeAt(entry)]],
      worth: entry => percents[VALUE[kinds.charCodeAt(entry)]] / 100,
      contextOf: numbers(contexts),
      contexts: contextList.map(([label, regios, gemeenten]) =>
        ({ label, regio: regios.split(" "), gemeente: gemeenten.split(" ") })),
      prefixes: new Set(prefixes.split(" ")),
      stop: new Set(stop.split(" ")),
    };
  }

  // Words, as Tokens.java and StopWords.java make them.
  const WORD = /[\p{L}\p{Nd}](?:[\p{L}\p{Nd}\p{Mn}]|['\u2019](?=\p{L}))*/gu;
  const normal = word => word.toLowerCase().normalize("NFD").replace(/['\u2019\p{Mn}]/gu, "");
  const isWord = word => (/^\d/.test(word) ? word.length < 5 : word.length > 1) && !core.stop.has(word);
  function tokens(text) {
    return Array.from(text.matchAll(WORD), ({ 0: found, index }) =>
      ({ word: normal(found), start: index, end: index + found.length }));
  }
  const words = text => tokens(text).map(token => token.word).filter(isWord);

  const files = new Map();
  async function wordFile(word) {
    const prefix = word.slice(0, 2).replace(/[^a-z0-9]/g, c => "_" + c.charCodeAt(0).toString(16));
    if (!files.has(prefix)) {
      const [groups, names] = core.prefixes.has(prefix) ? await load("w-" + prefix) : [[], []];
      const forms = new Map();
      for (const group of groups) {
        for (let i = 0; i < group.length - 1; i += 3) forms.set(group[i], group);
      }
      files.set(prefix, { forms, names: new Map(names.map(([name, ...rest]) => [name, rest])) });
    }
    return files.get(prefix);
  }

  // A term: what is looked for in place of one word of the question.
  function addGroup(term, group, word, factor) {
    for (let i = 0; i < group.length - 1; i += 3) {
      add(term, group[i + 1], group[i] === word ? factor : factor * FORM);
      let context = 0;
      read(group[i + 2], step => term.contexts.add(context += step));
      term.forms.set(group[i], Math.max(factor, term.forms.get(group[i]) || 0));
      if (factor !== SYNONYM) term.parts.add(group[i]);
    }
    if (factor !== SYNONYM) add(term, group[group.length - 1], factor * COMPOUND);
  }
  function add(term, postings, factor) {
    let passage = 0;
    read(postings, (step, next) => {
      passage += step;
      const value = next(), weight = factor * (Math.floor(value / 3) / 20) ** 2;
      if (weight > (term.weights.get(passage) || 0)) term.weights.set(passage, weight);
      const role = value % 3, entry = core.entryOf[passage];
      if (role && factor > COMPOUND) term.titles.set(entry, Math.max(role, term.titles.get(entry) || 0));
    });
  }
  /** Adds the other names of all names in the question that the word is part of. */
  async function addNames(term, question, at) {
    const found = [...term.forms.keys()].map(form => [form, form]);
    for (let start = 0; start <= at; start++) {
      for (let end = Math.max(at, start + 1) + 1; end <= question.length; end++) {
        found.push([question[start], question.slice(start, end).join(" ")]);
      }
    }
    for (const [first, name] of found) {
      const [, ...others] = (await wordFile(first)).names.get(name) || [];
      for (const other of others) {
        const { forms, names } = await wordFile(other);
        if (forms.has(other)) addGroup(term, forms.get(other), other, SYNONYM);
        else if (names.has(other)) add(term, names.get(other)[0], SYNONYM);
        term.phrases.push(other.split(" "));
      }
    }
  }
  /** Adds what two words of the question are when they are written as one. */
  async function addJoined(term, question, at) {
    for (const joined of [question[at - 1] + term.word, term.word + question[at + 1]]) {
      const { forms } = await wordFile(joined);
      if (forms.has(joined)) addGroup(term, forms.get(joined), joined, FORM);
    }
  }
  async function termOf(question, at) {
    const word = question[at];
    const term = {
      word,
      weights: new Map(), // of each passage: how much it is about the term
      titles: new Map(), // of each entry with the term in a name: how, as Posting.java has it
      contexts: new Set(), // those that have the term among their words
      forms: new Map(), // the words to mark, and what each counts for
      parts: new Set(), // the words to mark in longer ones
      phrases: [], // the names of several words to mark
      instead: [], // the words that were looked for instead
    };
    const { forms } = await wordFile(word);
    if (forms.has(word)) addGroup(term, forms.get(word), word, 1);
    await addNames(term, question, at);
    await addJoined(term, question, at);
    if (term.weights.size || term.contexts.size) return term;
    for (const [form, group] of forms) {
      if (word.length > 2 && form.startsWith(word)) addGroup(term, group, form, PREFIX);
    }
    if (!term.weights.size) {
      term.instead = await otherWords(word);
      for (const other of term.instead) {
        addGroup(term, (await wordFile(other)).forms.get(other), other, TYPO);
      }
    }
    return term;
  }

  // For a word that the site does not have: the two words it is made of, or the nearest ones.
  let spelling;
  async function otherWords(word) {
    if (!spelling) {
      let last = "";
      spelling = new Map((await load("woorden")).split(" ").map(code => {
        last = last.slice(0, VALUE[code.charCodeAt(0)]) + code.slice(2);
        return [last, VALUE[code.charCodeAt(1)]];
      }));
    }
    for (let end = word.length - 4; end > 3; end--) {
      const head = word.slice(0, end), tail = word.slice(end);
      if (spelling.has(tail)) {
        const known = [head, head.replace(/s$/, "")].find(part => spelling.has(part));
        if (known) return [known, tail];
      }
    }
    let best = [], least = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
    for (const [other, often] of spelling) {
      if (Math.abs(other.length - word.length) > least) continue;
      const distance = edits(word, other, least);
      if (distance < least) best = [];
      if (distance <= least) best.push([other, often + (other[0] === word[0] ? 3 : 0)]);
      least = Math.min(least, distance);
    }
    return best.sort((a, b) => b[1] - a[1]).slice(0, 2).map(([other]) => other);
  }

  /** Letters added, left out, changed or swapped; more than the limit counts as infinitely many. */
  function edits(a, b, limit) {
    let before = [], last = Array.from({ length: b.length + 1 }, (unused, j) => j);
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      for (let j = 1; j <= b.length; j++) {
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
        if (swapped) row[j] = Math.min(row[j], before[j - 2] + 1);
      }
      if (Math.min(...row) > limit) return Infinity;
      before = last;
      last = row;
    }
    return last[b.length] <= limit ? last[b.length] : Infinity;
  }

  // Ranking.
  function isChosen(entry, { soort, regio, gemeente }) {
    const context = core.contexts[core.contextOf[entry]];
    return (!soort || core.kind(entry) === soort)
      && (!regio || context.regio.includes(regio))
      && (!gemeente || context.gemeente.includes(gemeente));
  }
  function rank(terms, chosen) {
    const total = core.first.length, found = new Map();
    for (const term of terms) {
      const own = new Map();
      for (const [passage, weight] of term.weights) {
        const entry = core.entryOf[passage], known = own.get(entry);
        if (!known) own.set(entry, { most: weight, rest: 0 });
        else if (weight > known.most) { known.rest += known.most; known.most = weight; }
        else known.rest += weight;
      }
      term.rarity = Math.log(1 + total / (own.size + 0.5));
      for (const [entry, { most, rest }] of own) {
        if (!found.has(entry)) found.set(entry, new Map());
        found.get(entry).set(term, most + 0.2 * Math.min(1, rest));
      }
    }
    let all = [];
    for (const [entry, weights] of found) {
      if (!isChosen(entry, chosen)) continue;
      let score = 0, matched = 0, inTitle = 0, wholeName = 0;
      for (const term of terms) {
        const weight = weights.get(term) || (term.contexts.has(core.contextOf[entry]) ? CONTEXT : 0);
        if (weight) matched++;
        if (term.titles.has(entry)) {
          inTitle++;
          if (term.titles.get(entry) === WHOLE_NAME) wholeName = 1;
        }
        score += term.rarity * weight;
      }
      const title = Math.max(wholeName, Math.min(1, inTitle / core.titleWords(entry))) * inTitle / terms.length;
      score *= core.worth(entry) * (1 + 2 * title + (title === 1 ? 1.5 : 0)) * (matched / terms.length) ** 2;
      all.push({ entry, matched, score });
    }
    const most = all.reduce((highest, one) => Math.max(highest, one.matched), 0);
    // Of a long question, pages that lack a word count too when hardly any page has them all.
    const whole = all.filter(one => one.matched === most);
    const enough = terms.length > 2 && whole.length < FEW ? Math.min(most, Math.ceil(terms.length * 0.6)) : most;
    all = all.filter(one => one.matched >= enough).sort((a, b) => b.score - a.score || a.entry - b.entry);
    return { all, whole: most === terms.length };
  }

  // The passage to show, with its words marked.
  function isPart(form, word) {
    const before = word.indexOf(form), after = word.length - before - form.length;
    return form.length > 3 && (before === 0 || before > 3) && (after === 0 || after > 3);
  }
  function marks(text, terms) {
    const all = tokens(text), found = [];
    all.forEach((token, i) => {
      terms.forEach((term, number) => {
        let end = -1, factor = term.forms.get(token.word) || 0;
        if (factor) end = i;
        else if ([...term.parts].some(form => isPart(form, token.word))) [end, factor] = [i, COMPOUND];
        for (const phrase of term.phrases) {
          let next = i, at = 0;
          for (; next < all.length && at < phrase.length; next++) {
            if (all[next].word === phrase[at]) at++;
            else if (at === 0 || isWord(all[next].word)) break;
          }
          if (at === phrase.length) [end, factor] = [Math.max(end, next - 1), SYNONYM];
        }
        if (end >= 0) found.push({ start: token.start, end: all[end].end, number, factor });
      });
    });
    return found;
  }
  function passageOf(terms, entry, passages) {
    let best = { worth: -1 };
    passages.forEach(([anchor, heading, text], i) => {
      const passage = core.first[entry] + i;
      const worth = terms.reduce((sum, term) => sum + term.rarity * (term.weights.get(passage) || 0), 0);
      if (worth > best.worth || !best.text) best = { worth, anchor, heading, text };
    });
    const sentences = best.text.replace(/([.!?])\s+(?=\p{Lu})/gu, "$1\n").split("\n");
    const joined = (a, b) => a + (/[.!?:;,]$/.test(a) ? " " : " \u00b7 ") + b;
    let at = 0, worth = -1;
    sentences.forEach((sentence, i) => {
      const here = [];
      for (const { number, factor } of marks(sentence, terms)) here[number] = Math.max(here[number] || 0, factor);
      const sum = here.reduce((all, factor, number) => all + factor * terms[number].rarity, 0);
      if (sum > worth) { at = i; worth = sum; }
    });
    let shown = sentences[at];
    while (++at < sentences.length && shown.length + sentences[at].length < PASSAGE_LENGTH) {
      shown = joined(shown, sentences[at]);
    }
    if (shown.length > PASSAGE_LENGTH) {
      const mark = marks(shown, terms)[0];
      const far = mark && mark.start > PASSAGE_LENGTH / 2;
      const start = far ? shown.indexOf(" ", mark.start - PASSAGE_LENGTH / 3) + 1 : 0;
      const end = shown.lastIndexOf(" ", start + PASSAGE_LENGTH);
      shown = (start ? "\u2026 " : "") + shown.slice(start, end > start ? end : undefined) + " \u2026";
    }
    return { anchor: best.anchor, heading: best.heading, text: shown, marks: marks(shown, terms) };
  }

  async function find(question, only) {
    if (!core) await loadCore();
    const asked = Array.from(new Set(words(question))).slice(0, MOST_WORDS);
    const terms = await Promise.all(asked.map((word, at) => termOf(asked, at)));
    return { terms, ...rank(terms, only) };
  }

  async function show(entry, terms) {
    const texts = await load("t" + Math.floor(entry / core.part));
    const [address, label, title, ...passages] = texts[entry % core.part];
    const context = core.contexts[core.contextOf[entry]].label;
    return { address, label, title, titleMarks: marks(title, terms), context, ...passageOf(terms, entry, passages) };
  }

  return Object.assign((name, list) => arriving.get(name)(list), { find, show });
})();
