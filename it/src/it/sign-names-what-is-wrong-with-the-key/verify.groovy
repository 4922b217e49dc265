def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.guards()['signing-key'] == 'not-applicable'
assert story.record().success
assert story.filesWith('a wrong ' + 'guess') == []
assert !story.hasStackTrace()
true
