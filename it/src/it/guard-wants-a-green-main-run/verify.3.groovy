def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.findings('error') == ['guard/built-green']
assert story.errors().join('\n').contains('The main lane failed on this commit')
story.replace('base/record.json', '"success":false', '"success":true')
story.replace('base/record.json', context.get('repository').head(), '0' * 40)
true
