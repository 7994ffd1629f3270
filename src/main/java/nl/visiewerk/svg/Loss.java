package nl.visiewerk.svg;

import nl.visiewerk.diagnostic.Rule;

/** What the model of a drawing has no place for. */
enum Loss {
  SCRIPT(Rule.SVG_ONVEILIG, "regel.svg-onveilig.script"),
  EXTERNAL(Rule.SVG_ONVEILIG, "regel.svg-onveilig.buiten"),
  ENTITIES(Rule.SVG_ONVEILIG, "regel.svg-onveilig.doctype"),
  HTML(Rule.SVG_WEGGELATEN, "regel.svg-weggelaten.html"),
  SIMPLE_TEXT(Rule.SVG_WEGGELATEN, "regel.svg-weggelaten.eenvoudig"),
  TEXT_FLOW(Rule.SVG_WEGGELATEN, "regel.svg-weggelaten.tekstvak"),
  IMAGE(Rule.SVG_WEGGELATEN, "regel.svg-weggelaten.afbeelding"),
  GRADIENT(Rule.SVG_WEGGELATEN, "regel.svg-weggelaten.verloop"),
  PATTERN(Rule.SVG_WEGGELATEN, "regel.svg-weggelaten.patroon"),
  FILTER(Rule.SVG_WEGGELATEN, "regel.svg-weggelaten.filter"),
  MASK(Rule.SVG_WEGGELATEN, "regel.svg-weggelaten.masker"),
  CLIP(Rule.SVG_WEGGELATEN, "regel.svg-weggelaten.uitsnede"),
  ANIMATION(Rule.SVG_WEGGELATEN, "regel.svg-weggelaten.beweging"),
  LINK(Rule.SVG_WEGGELATEN, "regel.svg-weggelaten.link"),
  STYLE(Rule.SVG_WEGGELATEN, "regel.svg-weggelaten.stijl"),
  NUMBERS(Rule.SVG_WEGGELATEN, "regel.svg-weggelaten.getallen"),
  REFERENCE(Rule.SVG_WEGGELATEN, "regel.svg-weggelaten.verwijzing"),
  UNKNOWN(Rule.SVG_WEGGELATEN, "regel.svg-weggelaten.onbekend");

  private final Rule rule;
  private final String key;

  Loss(Rule rule, String key) {
    this.rule = rule;
    this.key = key;
  }

  Rule rule() {
    return rule;
  }

  /** Of the text that says what it is. */
  String key() {
    return key;
  }

  /** Of the text that says what a writer can do about it. */
  String hint() {
    return key + ".hint";
  }
}
