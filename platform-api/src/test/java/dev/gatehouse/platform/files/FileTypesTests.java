package dev.gatehouse.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTypesTests {

    @ParameterizedTest
    @CsvSource({
        "a.pdf, application/pdf, application/pdf",
        "A.PDF, application/pdf, application/pdf",
        "scan.jpg, image/jpeg, image/jpeg",
        "scan.jpeg, image/jpg, image/jpeg",
        "photo.heic, application/octet-stream, image/heic",
        "list.csv, application/vnd.ms-excel, text/csv",
        "all.zip, application/x-zip-compressed, application/zip",
        "note.txt, text/plain; charset=utf-8, text/plain"
    })
    void agreeingNameAndTypeAreStoredUnderTheTypeOfTheTable(String name, String declared, String stored) {
        assertThat(FileTypes.accepted(name, declared)).contains(stored);
    }

    @ParameterizedTest
    @CsvSource({
        "page.html, text/html",
        "page.pdf, text/html",
        "drawing.svg, image/svg+xml",
        "run.exe, application/octet-stream",
        "script.js, text/javascript",
        "a.pdf, image/png",
        "noextension, application/pdf",
        "archive.pdf.exe, application/pdf"
    })
    void everythingElseIsRefused(String name, String declared) {
        assertThat(FileTypes.accepted(name, declared)).isEmpty();
    }
}
