def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.findings('warning').findAll { it.startsWith('smoke/') } == ['smoke/main-run']
assert story.record().success
