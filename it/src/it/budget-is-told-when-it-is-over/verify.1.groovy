def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.record().success
assert story.record().warnings.findAll { it.startsWith('antrun:run took ') && it.contains('more than its budget of 1') }.size() == 1
assert story.logLines('[WARNING] antrun:run took ').size() >= 1
