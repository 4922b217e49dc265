def story = io.github.cimaven.it.Story.of(binding.variables)
context.get('slack').close()
assert context.get('slack').messages.size() == 2
assert story.log().contains('"type": "header"')
true
