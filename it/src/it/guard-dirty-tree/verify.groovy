def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.findings('error') == ['guard/clean-tree', 'guard/clean-tree']
def message = story.errors().join('\n')
assert message.contains('news.txt')
assert message.contains('-> ')
assert !story.hasStackTrace()
assert message.contains('forgotten.txt')
