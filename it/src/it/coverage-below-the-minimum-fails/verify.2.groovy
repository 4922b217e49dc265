def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.record().success
assert story.findings('warning').contains('coverage/minimum')
true
