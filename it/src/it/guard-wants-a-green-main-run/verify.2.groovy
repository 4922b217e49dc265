def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.guards()['built-green'] == 'passed'
assert story.record().success
story.replace('base/record.json', '"success":true', '"success":false')
true
