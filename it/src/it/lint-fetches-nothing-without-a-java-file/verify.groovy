def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.record().success
assert story.record().findings.findAll { it.rule.startsWith('lint/') }.isEmpty()
assert !story.has('target/ci/lint.sarif')
assert story.logLines('No Java file of this module to look at.').size() == 1
// With -X, Maven names each artifact that it resolves.
assert story.logLines('net.sourceforge.pmd').isEmpty()
