def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('jar').extension().jarsOnly().withoutTests()
def file = story.path('src/main/resources/com/acme/Newer.class').toFile()
file.parentFile.mkdirs()
file.bytes = [0xCA, 0xFE, 0xBA, 0xBE, 0, 0, 0, 69] as byte[]
story.repository().commit('First')
true
