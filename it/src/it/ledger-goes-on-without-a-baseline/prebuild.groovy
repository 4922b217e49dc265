def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('jar').extension()
story.replace('src/test/java/com/acme/GreeterTest.java', 'Hello, Ada', 'Hello, Bob')
story.write('damaged/record.json', '{"schemaVersion": "1", ')
story.repository().commit('A failing test')
true
