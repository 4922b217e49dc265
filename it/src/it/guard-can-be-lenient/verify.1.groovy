def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.findings('error') == []
assert story.findings('warning').contains('guard/tag-is-version')
assert story.record().success
