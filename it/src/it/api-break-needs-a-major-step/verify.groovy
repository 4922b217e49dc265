def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.record().success
assert story.findings('note').contains('api/compared')
assert story.log().contains('The version 2.0.0 says so.')
true
