def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.text('jdks.json') == '{"java":["17","21","25"]}\n'
assert story.text('outputs.txt') == 'matrix={"java":["17","21","25"]}\n'
assert story.log().contains('{"java":["17","21","25"]}')
assert !story.log().contains('snakeyaml')
true
