def story = io.github.cimaven.it.Story.of(binding.variables)
// By hand no CI service tells the commit.
def record = story.json('target/ci/record.json')
record.getAsJsonObject('environment').addProperty('commit', context.get('repository').head())
story.write('base/record.json', record.toString())
true
