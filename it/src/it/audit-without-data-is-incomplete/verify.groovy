def story = io.github.cimaven.it.Story.of(binding.variables)
// A pull request without data is not audited, and nothing is said.
assert story.findings('warning').findAll { it.startsWith('audit/') } == []
