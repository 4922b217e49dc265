def story = io.github.cimaven.it.Story.of(binding.variables)
def findings = story.jsonArray('target/ci/findings/lint-greeter.json').collect { it.asJsonObject }
def found = findings.collect { [it.get('severity').asString, it.get('rule').asString, it.get('file').asString.replaceAll('.*/', '')] }
assert found.toSet() == [
    ['WARNING', 'lint/IdenticalConditionalBranches', 'Twins.java'],
    ['NOTE', 'lint/not-read', 'Broken.java'],
    ['NOTE', 'lint/not-read', 'Deep.java'],
    ['NOTE', 'lint/not-read', 'Enormous.java'],
    ['NOTE', 'lint/not-read', 'Latin.java']].toSet()
assert story.has('target/ci/lint.sarif')
assert !story.hasStackTrace()
