def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('jar').extension()
story.write('src/main/java/com/acme/Broken.java', 'package com.acme;\n\nclass Broken { void }\n')
story.write('src/main/java/com/acme/Deep.java', 'package com.acme;\n\nclass Deep { int x = ' + '('.repeat(100000) + '1' + ')'.repeat(100000) + '; }\n')
story.write('src/main/java/com/acme/Enormous.java', 'package com.acme;\n\nclass Enormous {}\n' + '// on and on\n'.repeat(100000))
story.write('src/main/java/com/acme/Twins.java', '''package com.acme;

class Twins {
    int sign(int number) {
        return number < 0 ? 1 : 1;
    }
}
''')
java.nio.file.Files.write(story.path('src/main/java/com/acme/Latin.java'), 'package com.acme;\n\nclass Latin { String name = "J\u00fcrgen"; }\n'.getBytes('ISO-8859-1'))
true
